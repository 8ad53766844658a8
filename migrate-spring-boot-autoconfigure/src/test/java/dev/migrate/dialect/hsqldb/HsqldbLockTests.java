package dev.migrate.dialect.hsqldb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.nio.file.Path;
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

@OnEngine(Engine.HSQLDB)
class HsqldbLockTests extends LockContract {

    HsqldbLockTests(TestDatabase database) throws SQLException {
        super(database);
    }

    @ParameterizedTest
    @ValueSource(strings = { "locks", "mvlocks", "mvcc" })
    void worksInEveryTransactionModel(String model) throws SQLException {
        isHeldUntilClosed("jdbc:hsqldb:mem:lock_" + model + ";hsqldb.tx=" + model, "SA");
    }

    @Test
    void worksInAFile(@TempDir Path directory) throws SQLException {
        isHeldUntilClosed("jdbc:hsqldb:file:" + directory.resolve("library"), "SA");
    }

    @Test
    void outlivesNoRestart(@TempDir Path directory) throws SQLException {
        String url = "jdbc:hsqldb:file:" + directory.resolve("library");
        HsqldbLock lock = new HsqldbLock();
        Connection holder = DriverManager.getConnection(url, "SA", "");
        assertThat(lock.tryAcquire(holder, "migrate_version")).isTrue();
        try (Statement statement = holder.createStatement()) {
            statement.execute("shutdown immediately");
        }
        // sessions are numbered from the same number again
        try (Connection one = DriverManager.getConnection(url, "SA", "");
                Connection two = DriverManager.getConnection(url, "SA", "")) {
            assertThat(lock.tryAcquire(two, "migrate_version")).isTrue();
            assertThat(lock.tryAcquire(one, "migrate_version")).isFalse();
        }
    }

    @Test
    void isForAdministratorsOnly(TestDatabase database) throws SQLException {
        try (Connection administrator = database.connect(); Statement statement = administrator.createStatement()) {
            statement.execute("create user librarian password 'secret'");
        }
        try (Connection connection = DriverManager.getConnection(database.url(), "LIBRARIAN", "secret")) {
            assertThat(new HsqldbLock().isAvailable(connection)).isFalse();
        }
    }

    private void isHeldUntilClosed(String url, String user) throws SQLException {
        HsqldbLock lock = new HsqldbLock();
        try (Connection two = DriverManager.getConnection(url, user, "")) {
            try (Connection one = DriverManager.getConnection(url, user, "")) {
                assertThat(lock.tryAcquire(one, "migrate_version")).isTrue();
                assertThat(lock.tryAcquire(two, "migrate_version")).isFalse();
            }
            assertThat(lock.tryAcquire(two, "migrate_version")).isTrue();
        }
    }

}
