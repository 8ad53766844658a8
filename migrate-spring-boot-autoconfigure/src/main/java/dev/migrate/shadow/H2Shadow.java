package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * H2 in memory, set to what the application's H2 is set to: its compatibility mode and
 * whatever else changes what SQL means
 * (<a href="https://h2database.com/html/features.html#database_url">Database URL
 * Overview</a>).
 */
final class H2Shadow implements ShadowRoute {

    private static final Set<String> SETTINGS = Set.of("MODE", "DATABASE_TO_LOWER", "DATABASE_TO_UPPER",
            "CASE_INSENSITIVE_IDENTIFIERS", "DEFAULT_NULL_ORDERING", "NON_KEYWORDS", "VARIABLE_BINARY", "TIME ZONE",
            "ZERO_BASED_ENUMS", "IGNORE_CATALOGS", "IGNORECASE", "COLLATION");

    private final String name;

    H2Shadow(String name) {
        this.name = name;
    }

    @Override
    public ShadowDatabase open(Connection application) throws SQLException {
        DatabaseMetaData metaData = application.getMetaData();
        String schema = application.getSchema();
        String url = "jdbc:h2:mem:%s%s%s".formatted(this.name, settings(application), initialization(schema));
        String user = metaData.getUserName();
        // Without its connections a database in memory is gone.
        Connection anchor = DriverManager.getConnection(url, user, "");
        return new ShadowDatabase(new DriverManagerDataSource(url, user, ""), "an empty H2 database in memory", schema,
                ShadowScope.DATABASE, anchor::close);
    }

    private static String settings(Connection application) throws SQLException {
        StringBuilder settings = new StringBuilder();
        try (Statement statement = application.createStatement();
                ResultSet rows = statement
                    .executeQuery("select setting_name, setting_value from information_schema.settings")) {
            while (rows.next()) {
                String name = rows.getString(1).toUpperCase();
                if (SETTINGS.contains(name)) {
                    settings.append(';').append(name).append('=').append(value(name, rows.getString(2)));
                }
            }
        }
        return settings.toString();
    }

    // https://h2database.com/html/commands.html#set_ignorecase takes no number
    private static String value(String name, String value) {
        return name.equals("IGNORECASE") ? String.valueOf(!value.equals("0")) : value;
    }

    private static String initialization(String schema) {
        if (schema.equalsIgnoreCase("public")) {
            return "";
        }
        String quoted = '"' + schema.replace("\"", "\"\"").replace("\\", "\\\\").replace(";", "\\;") + '"';
        return ";INIT=create schema if not exists %1$s\\;set schema %1$s".formatted(quoted);
    }

}
