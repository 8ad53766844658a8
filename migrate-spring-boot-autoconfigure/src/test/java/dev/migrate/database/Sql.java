package dev.migrate.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The test bed's own statements. Test beds have no way to recover, so what fails is
 * thrown unchecked.
 */
final class Sql {

    private Sql() {
    }

    static void execute(TestDatabase database, String sql) {
        execute(database.url(), database.user(), database.password(), sql);
    }

    static void execute(String url, String user, String password, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        catch (SQLException ex) {
            throw new IllegalStateException("%s on %s".formatted(sql, url), ex);
        }
    }

}
