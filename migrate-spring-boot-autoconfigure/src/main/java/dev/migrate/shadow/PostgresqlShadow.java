package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrate.MigrateException;

/**
 * A temporary database on the application's PostgreSQL, with the same encoding and
 * locale. In a database of their own scripts can have any schemas.
 */
final class PostgresqlShadow implements ShadowRoute {

    private final DataSource application;

    private final SiblingDatabase siblings;

    private final String name;

    PostgresqlShadow(DataSource application, SiblingDatabase siblings, String name) {
        this.application = application;
        this.siblings = siblings;
        this.name = name;
    }

    @Override
    public ShadowDatabase open(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        DataSource sibling = sibling(connection.getMetaData().getURL());
        TemporaryDatabase database = new TemporaryDatabase(this.application, this.name, statements(connection));
        database.create(connection);
        ShadowDatabase shadow = new ShadowDatabase(sibling, "the temporary database " + this.name, schema, true,
                database::drop);
        try {
            prepare(sibling, schema);
            return shadow;
        }
        catch (SQLException | RuntimeException ex) {
            shadow.close();
            throw ex;
        }
    }

    private DataSource sibling(String url) {
        try {
            return DatabaseUrl.of(url, this.name)
                .map(this.siblings::at)
                .orElseThrow(() -> new IllegalArgumentException("its URL has an unusual form"));
        }
        catch (RuntimeException ex) {
            throw new MigrateException(
                    "It is not known how to connect to another database on the application's server: %s\nNothing was changed. Name an empty database to replay the scripts in with migrate.shadow.url"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

    /**
     * What a pooler or the driver redirects would otherwise go to another database.
     */
    private void prepare(DataSource sibling, String schema) throws SQLException {
        try (Connection connection = sibling.getConnection(); Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select current_database()")) {
                row.next();
                if (!row.getString(1).equals(this.name)) {
                    throw new MigrateException(
                            "A connection to the temporary database %s led to %s. Nothing was changed. Name an empty database to replay the scripts in with migrate.shadow.url"
                                .formatted(this.name, row.getString(1)));
                }
            }
            if (schema != null) {
                statement.execute("create schema if not exists \"%s\"".formatted(schema.replace("\"", "\"\"")));
            }
        }
    }

    private static TemporaryDatabase.Statements statements(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                select quote_literal(pg_encoding_to_char(encoding)), quote_literal(datcollate), quote_literal(datctype),
                current_user
                from pg_database where datname = current_database()
                """)) {
            row.next();
            return new PostgresqlStatements(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    /**
     * See
     * <a href="https://www.postgresql.org/docs/current/sql-createdatabase.html">CREATE
     * DATABASE</a>: only {@code template0} takes any encoding and locale, and nobody is
     * ever connected to it.
     */
    private record PostgresqlStatements(String encoding, String collation, String characters,
            String user) implements TemporaryDatabase.Statements {

        @Override
        public String list() {
            return "select datname from pg_database where datname like '%s%%'".formatted(ShadowName.PREFIX);
        }

        @Override
        public String create(String name) {
            return "create database %s template template0 encoding %s lc_collate %s lc_ctype %s".formatted(name,
                    this.encoding, this.collation, this.characters);
        }

        @Override
        public String drop(String name) {
            return "drop database if exists %s with (force)".formatted(name);
        }

        @Override
        public String advice() {
            return "Let somebody who may execute: alter role %s createdb".formatted(this.user);
        }

    }

}
