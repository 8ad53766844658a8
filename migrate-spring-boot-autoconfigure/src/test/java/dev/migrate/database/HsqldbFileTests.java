package dev.migrate.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HsqldbFileTests {

    @Test
    void outlivesItsLastConnectionAndGoesWhenClosed() throws SQLException {
        Path file;
        try (TestDatabase database = TestDatabase.createHsqldbFile()) {
            file = Path.of(database.url().replaceFirst("jdbc:hsqldb:file:([^;]+);.*", "$1.script"));
            try (Connection connection = database.connect()) {
                TestDatabaseContract.createTableBook(connection);
            }
            assertThat(file).exists();
            try (Connection connection = database.connect()) {
                assertThat(TestDatabaseContract.hasTableBook(connection)).isTrue();
            }
        }
        assertThat(Files.exists(file.getParent())).isFalse();
    }

}
