package dev.migrate.dialect.hsqldb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ReferentialActions;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;

/**
 * Creates tables in the default schema and drops them again.
 */
final class HsqldbNormalizer implements Normalizer {

    // constraints are never deferred, so that restrict makes no difference
    private static final ReferentialActions ACTIONS = new ReferentialActions(HsqldbDialect.NAME,
            EnumSet.complementOf(EnumSet.of(ReferentialAction.RESTRICT)),
            EnumSet.complementOf(EnumSet.of(ReferentialAction.RESTRICT)));

    private final Identifiers identifiers;

    private final Ddl ddl;

    private final HsqldbInspector inspector;

    HsqldbNormalizer(Identifiers identifiers, Ddl ddl, HsqldbInspector inspector) {
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
            return scratch.restore(this.inspector.inspectTables(connection, scratch.pattern()))
                .stream()
                .map(ACTIONS::normal)
                .toList();
        }
    }

}
