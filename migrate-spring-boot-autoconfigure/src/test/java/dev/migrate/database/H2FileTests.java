package dev.migrate.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class H2FileTests {

    @Test
    void outlivesItsLastConnectionAndGoesWhenClosed() throws SQLException {
        Path file;
        try (TestDatabase database = TestDatabase.createH2File()) {
            file = Path.of(database.url().substring("jdbc:h2:file:".length()) + ".mv.db");
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
