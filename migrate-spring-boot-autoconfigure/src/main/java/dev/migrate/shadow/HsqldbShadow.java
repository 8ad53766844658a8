package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * HSQLDB in memory, set to what the application's HSQLDB is set to
 * (<a href="https://hsqldb.org/doc/guide/dbproperties-chapt.html">Properties</a>).
 */
final class HsqldbShadow implements ShadowRoute {

    private static final String USER = "SA";

    private static final String SETTINGS = """
            select property_name, property_value from information_schema.system_properties
            where property_name like 'sql.%' and property_value in ('true', 'false')
            or property_name in ('hsqldb.tx', 'hsqldb.tx_level')
            """;

    private final String name;

    HsqldbShadow(String name) {
        this.name = name;
    }

    @Override
    public ShadowDatabase open(Connection application) throws SQLException {
        String url = "jdbc:hsqldb:mem:" + this.name + settings(application);
        String schema = application.getSchema();
        try (Connection connection = DriverManager.getConnection(url, USER, "");
                Statement statement = connection.createStatement()) {
            if (!schema.equals("PUBLIC")) {
                String quoted = '"' + schema.replace("\"", "\"\"") + '"';
                statement.execute("create schema " + quoted);
                statement.execute("set database default initial schema " + quoted);
            }
        }
        return new ShadowDatabase(new DriverManagerDataSource(url, USER, ""), "an empty HSQLDB database in memory",
                schema, ShadowScope.DATABASE, () -> shutDown(url));
    }

    private static void shutDown(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }

    private static String settings(Connection application) throws SQLException {
        StringBuilder settings = new StringBuilder();
        try (Statement statement = application.createStatement(); ResultSet rows = statement.executeQuery(SETTINGS)) {
            while (rows.next()) {
                settings.append(';').append(rows.getString(1)).append('=').append(rows.getString(2));
            }
        }
        return settings.toString();
    }

}
