package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.SessionSchema;
import dev.migrate.dialect.StandardDialect;

/**
 * PostgreSQL from version 13.
 */
public final class PostgresqlDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "postgresql";

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = DialectFamily.of(NAME, "PostgreSQL", PostgresqlDialect::create);

    private PostgresqlDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        PostgresqlIdentifiers identifiers = new PostgresqlIdentifiers();
        PostgresqlTypes types = new PostgresqlTypes(identifiers);
        Ddl ddl = new PostgresqlDdl(identifiers, types);
        PostgresqlInspector inspector = new PostgresqlInspector(identifiers, types);
        return new StandardDialect(NAME, true, identifiers, types, ddl, inspector,
                new PostgresqlNormalizer(identifiers, ddl, inspector), new PostgresqlLock(), PostgresqlScript.STYLE)
            .with(PostgresqlTimeouts.INSTANCE)
            .chainingChanges()
            .with(new PostgresqlProgress())
            .with(new PostgresqlHalfDoneStatements())
            .with(new SessionSchema("select current_setting('search_path')",
                    "select set_config('search_path', '%s', false)", "'"));
    }

}
