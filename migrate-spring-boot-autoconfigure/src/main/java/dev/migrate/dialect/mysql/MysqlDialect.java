package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.SessionSchema;
import dev.migrate.dialect.StandardDialect;
import dev.migrate.dialect.mariadb.MariadbDialect;
import dev.migrate.dialect.mariadb.MariadbIdentifiers;
import dev.migrate.dialect.mariadb.MariadbLock;
import dev.migrate.dialect.mariadb.MariadbProgress;
import dev.migrate.dialect.mariadb.MariadbScript;
import dev.migrate.dialect.mariadb.MariadbTimeouts;

/**
 * MySQL from version 8.0.13, the first with expressions as defaults and in indexes.
 */
public final class MysqlDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mysql";

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = new DialectFamily(NAME,
            (product) -> product.name().equals("MySQL") && !MariadbDialect.isMariadb(product),
            (product) -> create(product.version()), MysqlDialect::create);

    private MysqlDialect() {
    }

    /**
     * Puts the dialect for a recent version together.
     * @return the dialect
     */
    public static Dialect create() {
        return create(true);
    }

    /**
     * Puts the dialect for a server together.
     * @param version what the server says its version is, such as {@code 8.0.15-log}
     * @return the dialect
     */
    public static Dialect create(String version) {
        return create(MysqlVersion.of(version).hasChecks());
    }

    private static Dialect create(boolean checks) {
        MariadbIdentifiers identifiers = new MariadbIdentifiers();
        MysqlTypes types = new MysqlTypes();
        Ddl ddl = new MysqlDdl(identifiers, types, checks);
        MysqlInspector inspector = new MysqlInspector(identifiers, types, checks);
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector,
                MariadbDialect.normalizer(identifiers, ddl, inspector), new MariadbLock(),
                MariadbScript.style("mysql", new MysqlLiterals()))
            .with(MariadbTimeouts.MYSQL)
            .with(MariadbProgress.MYSQL)
            .with(MariadbDialect.SESSION_SCHEMA);
    }

}
