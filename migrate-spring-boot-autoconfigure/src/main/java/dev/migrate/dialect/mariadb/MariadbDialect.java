package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.SessionSchema;
import dev.migrate.dialect.StandardDialect;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Table;

/**
 * MariaDB from version 10.7.
 */
public final class MariadbDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mariadb";

    /**
     * Where MySQL and MariaDB look for names without a database.
     */
    public static final SessionSchema SESSION_SCHEMA = new SessionSchema("select database()", "use `%s`", "`");

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
                normalizer(identifiers, ddl, inspector), new MariadbLock(),
                MariadbScript.style("mariadb", new MariadbLiterals()))
            .with(MariadbTimeouts.MARIADB)
            .with(MariadbProgress.MARIADB)
            .with(SESSION_SCHEMA);
    }

    /**
     * What MySQL and MariaDB make of tables. Temporary ones would be cheaper, but the
     * information schema has them only since MariaDB 11.2.
     * @param identifiers the rules for names
     * @param ddl what creates tables
     * @param inspector what reads them
     * @return what creates tables and drops them again
     */
    public static Normalizer normalizer(Identifiers identifiers, Ddl ddl, MariadbInspector inspector) {
        return new ScratchNormalizer(identifiers, ddl, inspector::inspectTables)
            .with(MariadbDialect::withNormalForeignKeys);
    }

    private static Table withNormalForeignKeys(Table table) {
        return table.withForeignKeys(table.foreignKeys().stream().map(MariadbDialect::normal).toList());
    }

    private static ForeignKey normal(ForeignKey foreignKey) {
        return foreignKey.withActions(MariadbKeys.normal(foreignKey.onDelete()),
                MariadbKeys.normal(foreignKey.onUpdate()));
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
