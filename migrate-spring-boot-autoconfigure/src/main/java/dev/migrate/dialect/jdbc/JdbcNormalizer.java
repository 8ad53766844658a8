package dev.migrate.dialect.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.schema.Table;

/**
 * Creates tables in the default schema and drops them again.
 */
final class JdbcNormalizer implements Normalizer {

    private final Identifiers identifiers;

    private final Ddl ddl;

    private final JdbcInspector inspector;

    JdbcNormalizer(Identifiers identifiers, Ddl ddl, JdbcInspector inspector) {
        this.identifiers = identifiers;
        this.ddl = ddl;
        this.inspector = inspector;
    }

    @Override
    public List<Table> normalize(Connection connection, List<Table> tables) throws SQLException {
        if (tables.isEmpty()) {
            return List.of();
        }
        try (ScratchTables scratch = new ScratchTables(connection, this.identifiers, this.ddl, null, tables)) {
            scratch.create();
            return scratch.restore(this.inspector.inspectTables(connection, scratch.pattern()));
        }
    }

}
