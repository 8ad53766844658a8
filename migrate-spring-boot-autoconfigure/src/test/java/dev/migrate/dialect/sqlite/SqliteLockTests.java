package dev.migrate.dialect.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;
import dev.migrate.dialect.LockName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

    @Test
    void leavesTheConnectionAsItWasWhereItCannotBeTaken(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("library.db");
        SqliteLock lock = new SqliteLock();
        Files.createDirectory(directory.resolve(file.getFileName() + "-" + LockName.of("migrate_version").text()));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 1234");

            assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> lock.tryAcquire(connection, "migrate_version"))
                .withMessageContaining("unable to open database");

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(first(statement, "pragma busy_timeout")).isEqualTo("1234");
            assertThat(first(statement, "select group_concat(name) from pragma_database_list")).isEqualTo("main");
            assertThat(lock.tryAcquire(connection, "another")).isTrue();
            lock.release(connection, "another");
            assertThat(first(statement, "pragma busy_timeout")).isEqualTo("1234");
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
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
