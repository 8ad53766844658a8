package dev.migrate.golden;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.database.TestDatabase;
import dev.migrate.model.CatalogText;

/**
 * A database that is emptied again and again, through connections that stay open.
 */
final class GoldenDatabase implements AutoCloseable {

    private final HikariDataSource dataSource = new HikariDataSource();

    GoldenDatabase(TestDatabase database) {
        this.dataSource.setJdbcUrl(database.url());
        this.dataSource.setUsername(database.user());
        this.dataSource.setPassword(database.password());
        this.dataSource.setMinimumIdle(0);
        this.dataSource.setMaximumPoolSize(3);
        switch (database.engine()) {
            // to compile queries of the catalog takes longer than to run them
            case POSTGRESQL -> this.dataSource.setConnectionInitSql("set jit = off");
            case SQLITE -> this.dataSource.setConnectionInitSql("pragma foreign_keys = on");
            default -> {
            }
        }
    }

    DataSource dataSource() {
        return this.dataSource;
    }

    /**
     * Makes a new beginning.
     * @param statements make the database what it shall be
     */
    void reset(List<String> statements) throws SQLException {
        try (Connection connection = this.dataSource.getConnection()) {
            for (String statement : emptying(connection)) {
                execute(connection, statement);
            }
            for (String statement : statements) {
                execute(connection, statement);
            }
        }
    }

    private static List<String> emptying(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> List.of("drop schema if exists archive cascade", "drop schema public cascade",
                    "create schema public", "vacuum pg_class, pg_attribute, pg_depend, pg_constraint, pg_attrdef");
            case "H2" -> List.of("drop all objects");
            case "SQLite" -> around("pragma foreign_keys = off",
                    query(connection,
                            "select 'drop ' || type || ' \"' || name || '\"' from sqlite_schema "
                                    + "where type in ('table', 'view') and name not like 'sqlite%'"),
                    "pragma foreign_keys = on");
            default -> around("set foreign_key_checks = 0",
                    query(connection,
                            "select concat('drop ', case table_type when 'SEQUENCE' then 'sequence' else 'table' end, "
                                    + "' `', table_name, '`') from information_schema.tables "
                                    + "where table_schema = database()"),
                    "set foreign_key_checks = 1");
        };
    }

    private static List<String> around(String first, List<String> statements, String last) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(statements);
        all.add(last);
        return all;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    /**
     * The database's own account of what is in it, line by line.
     */
    List<String> catalog() throws SQLException {
        try (Connection connection = this.dataSource.getConnection()) {
            return CatalogText.withNames(connection);
        }
    }

    @Override
    public void close() {
        this.dataSource.close();
    }

}
