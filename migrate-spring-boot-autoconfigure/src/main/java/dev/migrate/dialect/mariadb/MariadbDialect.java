package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.StandardDialect;

/**
 * MariaDB from version 10.7.
 */
public final class MariadbDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mariadb";

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = new DialectFamily(NAME, MariadbDialect::isMariadb, (product) -> create(),
            MariadbDialect::create);

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
            .with(MariadbTimeouts.MARIADB)
            .with(MariadbProgress.MARIADB);
    }

    /**
     * Whether a database is MariaDB, which MySQL's driver calls by its own name.
     * @param product what the database says it is
     * @return whether it is MariaDB
     */
    public static boolean isMariadb(DatabaseProduct product) {
        return product.name().equals("MariaDB")
                || (product.name().equals("MySQL") && product.version().contains("MariaDB"));
    }

}
