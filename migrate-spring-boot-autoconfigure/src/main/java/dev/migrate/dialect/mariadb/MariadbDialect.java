package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.StandardDialect;

/**
 * MariaDB from version 10.7.
 */
public final class MariadbDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mariadb";

    private MariadbDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        MariadbIdentifiers identifiers = new MariadbIdentifiers();
        MariadbTypes types = new MariadbTypes();
        Ddl ddl = new MariadbDdl(identifiers, types);
        MariadbInspector inspector = new MariadbInspector(identifiers, types);
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector,
                new MariadbNormalizer(identifiers, ddl, inspector), new MariadbLock(),
                MariadbScript.style("mariadb", new MariadbLiterals()))
            .with(MariadbTimeouts.MARIADB);
    }

}
