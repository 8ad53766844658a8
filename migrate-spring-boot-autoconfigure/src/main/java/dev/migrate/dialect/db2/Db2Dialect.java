package dev.migrate.dialect.db2;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.StandardDialect;

/**
 * Db2 for Linux, UNIX and Windows from version 11.5.
 * <p>
 * It rolls back DDL, but a table must be reorganized after some changes before it can be
 * used again, and
 * <a href= "https://www.ibm.com/docs/en/db2/11.5?topic=commands-reorg-table">reorganizing
 * commits</a>: each statement is therefore committed on its own, so that the account of
 * what took effect is exact.
 */
public final class Db2Dialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "db2";

    /**
     * How a database is recognized: it says on which platform it is, such as
     * {@code DB2/LINUXX8664}. The ones of mainframes and of IBM i have no slash.
     */
    public static final DialectFamily FAMILY = new DialectFamily(NAME, (product) -> product.name().startsWith("DB2/"),
            (product) -> create(), Db2Dialect::create);

    private Db2Dialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        Db2Identifiers identifiers = new Db2Identifiers();
        Db2Types types = new Db2Types(identifiers);
        Ddl ddl = new Db2Ddl(identifiers, types);
        Db2Inspector inspector = new Db2Inspector(identifiers, types);
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector,
                new ScratchNormalizer(identifiers, ddl, inspector::inspectTables).with(Db2Ddl.ACTIONS::normal),
                MigrationLock.NONE, Db2Script.STYLE);
    }

}
