package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.StandardDialect;

/**
 * MySQL from version 8.0.19.
 */
public final class MysqlDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mysql";

    private MysqlDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        MariadbIdentifiers identifiers = new MariadbIdentifiers();
        MysqlTypes types = new MysqlTypes();
        Ddl ddl = new MysqlDdl(identifiers, types);
        MysqlInspector inspector = new MysqlInspector(identifiers, types);
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector,
                new MariadbNormalizer(identifiers, ddl, inspector), new MariadbLock(),
                MysqlScript.style("mysql", new MysqlLiterals()));
    }

}
