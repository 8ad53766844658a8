package dev.migrate.dialect.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Literals;
import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.ScriptStyle;
import dev.migrate.dialect.StandardDialect;

/**
 * Any database with a JDBC driver. It is asked how it writes names and types and whether
 * it rolls back DDL; what it does not say is left to the SQL standard.
 */
public final class JdbcDialect {

    /**
     * What commands and scripts call such a database.
     */
    public static final String NAME = "standard";

    private static final ScriptStyle STYLE = new ScriptStyle(null, null, ";", "current_timestamp", "current_user",
            "the database's own client, so that it ends at the first error", new Literals(), null);

    private JdbcDialect() {
    }

    /**
     * Puts the dialect for a database together.
     * @param product what the database says it is
     * @return the dialect
     * @throws SQLException if the database cannot be asked
     */
    public static Dialect create(DatabaseProduct product) throws SQLException {
        DatabaseMetaData database = product.metaData();
        boolean transactional = database.supportsDataDefinitionAndDataManipulationTransactions()
                && !database.dataDefinitionCausesTransactionCommit() && !database.dataDefinitionIgnoredInTransactions();
        return create(JdbcIdentifiers.of(database), JdbcTypeNames.of(database), transactional);
    }

    /**
     * The dialect of the SQL standard, for writing SQL without a database.
     * @return the dialect
     */
    public static Dialect create() {
        return create(JdbcIdentifiers.STANDARD, JdbcTypeNames.STANDARD, false);
    }

    private static Dialect create(JdbcIdentifiers identifiers, JdbcTypeNames names, boolean transactional) {
        JdbcTypes types = new JdbcTypes(identifiers, names);
        Ddl ddl = new JdbcDdl(identifiers, types);
        JdbcInspector inspector = new JdbcInspector(identifiers, new JdbcColumns(types));
        return new StandardDialect(NAME, transactional, identifiers, types, ddl, inspector,
                new ScratchNormalizer(identifiers, ddl, inspector::inspectTables), MigrationLock.NONE, STYLE);
    }

}
