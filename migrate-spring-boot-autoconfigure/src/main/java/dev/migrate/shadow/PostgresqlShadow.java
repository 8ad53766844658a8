package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import org.jspecify.annotations.Nullable;

/**
 * A temporary database on the application's PostgreSQL, with the same encoding and
 * locale. In a database of their own scripts can have any schemas. Whoever may not create
 * one gets a schema.
 */
final class PostgresqlShadow implements ShadowRoute {

    /** Of an error that is but a matter of rights. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final SiblingDatabase siblings;

    private final String name;

    PostgresqlShadow(SiblingDatabase siblings, String name) {
        this.siblings = siblings;
        this.name = name;
    }

    @Override
    public ShadowDatabase open(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL();
        DataSource sibling = sibling(url);
        PostgresqlStatements statements = statements(connection);
        // The application's pool may be closed before, when the process ends.
        TemporaryDatabase database = new TemporaryDatabase(this.siblings.at(url), this.name, statements);
        TemporarySchema.dropLeftOvers(connection);
        try {
            database.create(connection);
        }
        catch (SQLException ex) {
            if (INSUFFICIENT_PRIVILEGE.equals(ex.getSQLState())) {
                return schema(connection, statements, ex);
            }
            throw database.refusal(ex);
        }
        String schema = connection.getSchema();
        return Anchor.open(database, sibling, (removal) -> new ShadowDatabase(sibling,
                "the temporary database " + this.name, schema, ShadowScope.DATABASE, removal),
                (first) -> prepare(first, schema));
    }

    private ShadowDatabase schema(Connection connection, PostgresqlStatements statements, SQLException refusal)
            throws SQLException {
        try {
            return new TemporarySchema(this.siblings, this.name).open(connection);
        }
        catch (SQLException ex) {
            if (!INSUFFICIENT_PRIVILEGE.equals(ex.getSQLState())) {
                throw ex;
            }
            throw new MigrateException(
                    """
                            User %1$s may create neither a temporary database to replay the scripts in, nor a temporary schema in place of one: %2$s; %3$s
                            Nothing was changed. Let somebody who may execute: alter role %1$s createdb; or: grant create on database %4$s to %1$s; or name an empty database for it with migrate.shadow.url"""
                        .formatted(statements.user(), refusal.getMessage(), ex.getMessage(), statements.database()),
                    ex);
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
    private void prepare(Connection connection, @Nullable String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
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

    private static PostgresqlStatements statements(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                select quote_literal(pg_encoding_to_char(encoding)), quote_literal(datcollate), quote_literal(datctype),
                quote_ident(current_user), quote_ident(current_database())
                from pg_database where datname = current_database()
                """)) {
            row.next();
            return new PostgresqlStatements(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                    row.getString(5));
        }
    }

    /**
     * See
     * <a href="https://www.postgresql.org/docs/current/sql-createdatabase.html">CREATE
     * DATABASE</a>: only {@code template0} takes any encoding and locale, and nobody is
     * ever connected to it.
     */
    private record PostgresqlStatements(String encoding, String collation, String characters, String user,
            String database) implements TemporaryDatabase.Statements {

        @Override
        public String list() {
            return "select datname from pg_database where datname like '%s%%' and pg_has_role(datdba, 'usage')"
                .formatted(ShadowName.PREFIX);
        }

        @Override
        public String inUse(String name) {
            return "select pid from pg_stat_activity where datname = '%s'".formatted(name);
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
