package dev.migrate.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What depends on the version of MySQL that the tests run on: the one that Maven brings
 * is older than a container's.
 */
public final class MysqlFeatures {

    private MysqlFeatures() {
    }

    /**
     * Whether the server has checks, which came with 8.0.16.
     * @param connection a connection to it
     * @return whether its catalog has a place for them
     * @throws SQLException if the server does not answer
     */
    public static boolean hasChecks(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet tables = statement.executeQuery("""
                select 1 from information_schema.tables
                where table_schema = 'information_schema' and table_name = 'CHECK_CONSTRAINTS'
                """)) {
            return tables.next();
        }
    }

}
