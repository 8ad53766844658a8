package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.StandardDialect;

/**
 * HSQLDB from version 2.7.
 */
public final class HsqldbDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "hsqldb";

    private HsqldbDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        HsqldbIdentifiers identifiers = new HsqldbIdentifiers();
        HsqldbTypes types = new HsqldbTypes(identifiers);
        Ddl ddl = new HsqldbDdl(identifiers, types);
        HsqldbInspector inspector = new HsqldbInspector(identifiers, types);
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector,
                new HsqldbNormalizer(identifiers, ddl, inspector), new HsqldbLock());
    }

}
