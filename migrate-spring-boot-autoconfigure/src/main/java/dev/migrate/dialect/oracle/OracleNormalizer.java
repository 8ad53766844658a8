package dev.migrate.dialect.oracle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Table;

/**
 * Creates tables in the default schema and drops them again, past the recycle bin.
 */
final class OracleNormalizer implements Normalizer {

    private final Identifiers identifiers;

    private final Ddl ddl;

    private final OracleInspector inspector;

    OracleNormalizer(Identifiers identifiers, Ddl ddl, OracleInspector inspector) {
        this.identifiers = identifiers;
        this.ddl = ddl;
        this.inspector = inspector;
    }

    @Override
    public List<Table> normalize(Connection connection, List<Table> tables) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        try (ScratchTables scratch = new ScratchTables(connection, this.identifiers, this::render, null, tables)) {
            scratch.create();
            return scratch.restore(this.inspector.inspectTables(connection, scratch.pattern()))
                .stream()
                .map(OracleDdl.ACTIONS::normal)
                .toList();
        }
    }

    private List<SqlStatement> render(Operation operation, TableLookup lookup) {
        List<SqlStatement> statements = this.ddl.render(operation, lookup);
        return (operation instanceof DropTable)
                ? statements.stream().map((statement) -> new SqlStatement(statement.sql() + " purge")).toList()
                : statements;
    }

}
