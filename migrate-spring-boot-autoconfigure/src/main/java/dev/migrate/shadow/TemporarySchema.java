package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A temporary schema of the application's own PostgreSQL database, for a user who may not
 * create databases. It is all of the search path, from the moment on at which a
 * connection is made, so that neither the end of a transaction nor {@code reset} leads to
 * the application's tables.
 */
final class TemporarySchema implements ShadowRoute {

    private final SiblingDatabase siblings;

    private final String name;

    TemporarySchema(SiblingDatabase siblings, String name) {
        this.siblings = siblings;
        this.name = name;
    }

    @Override
    public ShadowDatabase open(Connection application) throws SQLException {
        String url = application.getMetaData().getURL();
        DataSource inside = this.siblings
            .at(DatabaseUrl.with(url, Map.of("currentSchema", this.name, "ApplicationName", this.name)));
        TemporaryDatabase schema = new TemporaryDatabase(this.siblings.at(url), this.name, new Statements());
        schema.create(application);
        ForeignSchemas foreign = ForeignSchemas.of(application, this.name);
        String defaultSchema = application.getSchema();
        return Anchor.open(schema, inside,
                (removal) -> new ShadowDatabase(new Guarded(inside, foreign),
                        "the temporary schema %s of the application's database".formatted(this.name), defaultSchema,
                        ShadowScope.ONE_SCHEMA, removal),
                this::requireWithin);
    }

    /**
     * What a pooler makes of it would otherwise go to the application's tables.
     */
    private void requireWithin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_schemas(false) = array['%s']::name[], current_schema()".formatted(this.name))) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new MigrateException(
                        "A connection to the temporary schema %s led to %s. Nothing was changed. Name an empty database to replay the scripts in with migrate.shadow.url"
                            .formatted(this.name, row.getString(2)));
            }
        }
    }

    /**
     * Drops what was left behind by processes that were killed.
     * @param application a connection to the application's database in autocommit mode
     * @throws SQLException if the catalog cannot be read
     */
    static void dropLeftOvers(Connection application) throws SQLException {
        TemporaryDatabase.dropLeftOvers(application, new Statements());
    }

    /**
     * See <a href="https://www.postgresql.org/docs/current/sql-createschema.html">CREATE
     * SCHEMA</a>. The connections go by the name of the schema.
     */
    private static final class Statements implements TemporaryDatabase.Statements {

        @Override
        public String kind() {
            return "schema";
        }

        @Override
        public String list() {
            return "select nspname from pg_namespace where nspname like '%s%%' and pg_has_role(nspowner, 'usage')"
                .formatted(ShadowName.PREFIX);
        }

        @Override
        public String inUse(String name) {
            return "select pid from pg_stat_activity where application_name = '%s'".formatted(name);
        }

        @Override
        public String create(String name) {
            return "create schema " + name;
        }

        // what a process still does that is about to end would have to be waited for
        @Override
        public String drop(String name) {
            return """
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where application_name = '%1$s' and usename = current_user and pid <> pg_backend_pid();
                    drop schema if exists %1$s cascade""".formatted(name);
        }

        @Override
        public String advice() {
            return "Let somebody who may grant the right to create schemas";
        }

    }

    /**
     * Connections to the schema that reach no other.
     */
    private static final class Guarded extends AbstractDataSource {

        private final DataSource inside;

        private final ForeignSchemas foreign;

        private Guarded(DataSource inside, ForeignSchemas foreign) {
            this.inside = inside;
            this.foreign = foreign;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return GuardedConnection.of(this.inside.getConnection(), this.foreign::requireNoneIn, (connection) -> {
            });
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }

    }

}
