package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.StandardDialect;

/**
 * SQLite from version 3.37.
 */
public final class SqliteDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "sqlite";

    private SqliteDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        SqliteIdentifiers identifiers = new SqliteIdentifiers();
        SqliteTypes types = new SqliteTypes(identifiers);
        Ddl ddl = new SqliteDdl(identifiers, types);
        SqliteInspector inspector = new SqliteInspector(identifiers, types);
        return new StandardDialect(NAME, true, identifiers, types, ddl, inspector,
                new SqliteNormalizer(identifiers, ddl, inspector), new SqliteLock(), new ForeignKeySuspension());
    }

}
