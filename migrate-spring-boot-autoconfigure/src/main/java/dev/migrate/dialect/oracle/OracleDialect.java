package dev.migrate.dialect.oracle;

import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectFamily;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchNormalizer;
import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardDialect;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;

/**
 * Oracle Database from version 19.
 */
public final class OracleDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "oracle";

    /**
     * The oldest version, whose SQL all later ones understand.
     */
    public static final int OLDEST_VERSION = 19;

    /**
     * How a database is recognized.
     */
    public static final DialectFamily FAMILY = new DialectFamily(NAME, (product) -> product.name().equals("Oracle"),
            (product) -> create(product.metaData().getDatabaseMajorVersion()), () -> create(OLDEST_VERSION));

    // DDL does not wait for a lock at all unless ddl_lock_timeout is set; the driver ends
    // statements: https://docs.oracle.com/en/error-help/db/ora-00054/
    private static final SessionTimeouts TIMEOUTS = new SessionTimeouts(List.of(), List.of(), false, true,
            SessionTimeouts.code(54, 30006), SessionTimeouts.code(60));

    private OracleDialect() {
    }

    /**
     * Puts the dialect together.
     * @param majorVersion the version of the database, for instance 23; newer ones have
     * more types
     * @return the dialect
     */
    public static Dialect create(int majorVersion) {
        OracleIdentifiers identifiers = new OracleIdentifiers();
        OracleTypes types = new OracleTypes(identifiers, majorVersion);
        Ddl ddl = new OracleDdl(identifiers, types);
        OracleInspector inspector = new OracleInspector(identifiers, types);
        // dropped tables would stay in the recycle bin
        Ddl purging = (operation, lookup) -> purging(operation, ddl.render(operation, lookup));
        Normalizer normalizer = new ScratchNormalizer(identifiers, purging, inspector::inspectTables)
            .with(OracleDdl.ACTIONS::normal);
        return new StandardDialect(NAME, false, identifiers, types, ddl, inspector, normalizer, new OracleLock(),
                OracleScript.STYLE)
            .with(TIMEOUTS);
    }

    private static List<SqlStatement> purging(Operation operation, List<SqlStatement> statements) {
        return (operation instanceof DropTable)
                ? statements.stream().map((statement) -> new SqlStatement(statement.sql() + " purge")).toList()
                : statements;
    }

}
