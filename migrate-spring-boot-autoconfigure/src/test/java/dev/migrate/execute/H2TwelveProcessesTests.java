package dev.migrate.execute;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The server is in this process, in which the databases of tests are as well.
 */
@OnEngine(Engine.H2)
class H2TwelveProcessesTests extends TwelveProcessesContract {

    private Server server;

    @BeforeEach
    void startServer() throws SQLException {
        this.server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    }

    @AfterEach
    void stopServer() {
        this.server.stop();
    }

    @Override
    String url(TestDatabase database) {
        return database.url().replace("jdbc:h2:", "jdbc:h2:tcp://localhost:" + this.server.getPort() + "/");
    }

}
