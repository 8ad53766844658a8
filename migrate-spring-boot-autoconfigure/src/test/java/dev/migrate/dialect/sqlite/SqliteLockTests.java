package dev.migrate.dialect.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.SQLITE)
class SqliteLockTests extends LockContract {

    SqliteLockTests(TestDatabase database) throws SQLException {
        super(database);
    }

    @ParameterizedTest
    @ValueSource(strings = { "delete", "wal", "persist" })
    void worksInEveryJournalMode(String mode, @TempDir Path directory) throws SQLException {
        String url = "jdbc:sqlite:" + directory.resolve("it's a library.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = " + mode);
        }
        isHeldUntilClosed(url);
    }

    @Test
    void worksInMemory() throws SQLException {
        isHeldUntilClosed("jdbc:sqlite:file:library?mode=memory&cache=shared");
    }

    private void isHeldUntilClosed(String url) throws SQLException {
        SqliteLock lock = new SqliteLock();
        try (Connection two = DriverManager.getConnection(url)) {
            try (Connection one = DriverManager.getConnection(url)) {
                assertThat(lock.tryAcquire(one, "migrate_version")).isTrue();
                assertThat(lock.tryAcquire(two, "migrate_version")).isFalse();
            }
            assertThat(lock.tryAcquire(two, "migrate_version")).isTrue();
        }
    }

}
