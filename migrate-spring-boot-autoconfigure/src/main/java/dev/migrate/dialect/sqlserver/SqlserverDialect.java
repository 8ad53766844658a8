package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.StandardDialect;

/**
 * SQL Server from version 2017, and Azure SQL Database.
 */
public final class SqlserverDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "sqlserver";

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = DialectFamily.of(NAME, "Microsoft SQL Server", SqlserverDialect::create);

    private SqlserverDialect() {
    }

    /**
     * Puts the dialect together.
     * @return the dialect
     */
    public static Dialect create() {
        SqlserverIdentifiers identifiers = new SqlserverIdentifiers();
        SqlserverTypes types = new SqlserverTypes(identifiers);
        Ddl ddl = new SqlserverDdl(identifiers, types);
        SqlserverInspector inspector = new SqlserverInspector(identifiers, types);
        // temporary tables would live in another database, with other types and collation
        Normalizer normalizer = new ScratchNormalizer(identifiers, ddl, inspector::inspectTables)
            .with(SqlserverDdl.ACTIONS::normal)
            .rollingBack();
        return new StandardDialect(NAME, true, identifiers, types, ddl, inspector, normalizer, new SqlserverLock(),
                SqlserverScript.STYLE)
            .with(SqlserverTimeouts.INSTANCE);
    }

}
