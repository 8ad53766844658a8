package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Normalizer;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Table;

/**
 * Creates tables in the default schema and drops them again. Temporary tables would be
 * cheaper, but the information schema has them only since MariaDB 11.2.
 */
public final class MariadbNormalizer implements Normalizer {

    private final Identifiers identifiers;

    private final Ddl ddl;

    private final MariadbInspector inspector;

    /**
     * Creates a normalizer.
     * @param identifiers the rules for names
     * @param ddl what creates tables
     * @param inspector what reads them
     */
    public MariadbNormalizer(Identifiers identifiers, Ddl ddl, MariadbInspector inspector) {
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
                .map(this::withNormalForeignKeys)
                .toList();
        }
    }

    private Table withNormalForeignKeys(Table table) {
        return table.withForeignKeys(table.foreignKeys().stream().map(this::normal).toList());
    }

    private ForeignKey normal(ForeignKey foreignKey) {
        return foreignKey.withActions(MariadbKeys.normal(foreignKey.onDelete()),
                MariadbKeys.normal(foreignKey.onUpdate()));
    }

}
