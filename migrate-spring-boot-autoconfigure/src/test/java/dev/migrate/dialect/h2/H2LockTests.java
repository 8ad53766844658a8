package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

import org.h2.tools.Server;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.H2)
class H2LockTests extends LockContract {

    H2LockTests(TestDatabase database) throws SQLException {
        super(database);
    }

    @Test
    void worksInAFile() throws SQLException {
        try (TestDatabase database = TestDatabase.createH2File()) {
            isHeldUntilClosed(database.url(), database.user(), database.password());
        }
    }

    @Test
    void worksOnAServer() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try {
            isHeldUntilClosed("jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:locked", "sa", "");
        }
        finally {
            server.stop();
        }
    }

    private void isHeldUntilClosed(String url, String user, String password) throws SQLException {
        H2Lock lock = new H2Lock();
        try (Connection two = DriverManager.getConnection(url, user, password)) {
            try (Connection one = DriverManager.getConnection(url, user, password)) {
                assertThat(lock.tryAcquire(one, "migrate_version")).isTrue();
                assertThat(lock.tryAcquire(two, "migrate_version")).isFalse();
            }
            assertThat(lock.tryAcquire(two, "migrate_version")).isTrue();
        }
    }

}
