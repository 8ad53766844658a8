package dev.migrate.diff;

import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Has foreign keys of tables in other schemas say where a table of the default schema is,
 * on databases that would look for it beside the table that refers to it. Everywhere else
 * a name without a schema is a table of the default schema.
 */
final class QualifiedReferences {

    private final Identifiers identifiers;

    private final TableNormalizer normalizer;

    QualifiedReferences(Identifiers identifiers, TableNormalizer normalizer) {
        this.identifiers = identifiers;
        this.normalizer = normalizer;
    }

    List<Operation> in(List<Operation> operations) throws SQLException {
        if (!this.identifiers.refersWithinSchemaOfTable()
                || operations.stream().allMatch((operation) -> operation.equals(qualified(operation, "any")))) {
            return operations;
        }
        String schema = this.normalizer.defaultSchema();
        return (schema != null) ? operations.stream().map((operation) -> qualified(operation, schema)).toList()
                : operations;
    }

    private static Operation qualified(Operation operation, String schema) {
        if (operation instanceof CreateTable create) {
            return new CreateTable(qualified(create.table(), schema));
        }
        if (operation instanceof DropTable drop && drop.dropped() != null) {
            return new DropTable(drop.table(), qualified(drop.dropped(), schema));
        }
        if (operation instanceof CreateConstraint create) {
            return new CreateConstraint(create.table(), qualified(create.table(), create.constraint(), schema),
                    create.notValid());
        }
        if (operation instanceof DropConstraint drop && drop.dropped() != null) {
            return new DropConstraint(drop.table(), drop.name(), drop.kind(),
                    qualified(drop.table(), drop.dropped(), schema));
        }
        return operation;
    }

    private static Table qualified(Table table, String schema) {
        return table.withForeignKeys(table.foreignKeys()
            .stream()
            .map((foreignKey) -> (ForeignKey) qualified(table.name(), foreignKey, schema))
            .toList());
    }

    private static Constraint qualified(QualifiedName table, Constraint constraint, String schema) {
        boolean elsewhere = table.schema() != null && constraint instanceof ForeignKey foreignKey
                && foreignKey.referencedTable().schema() == null;
        if (!elsewhere) {
            return constraint;
        }
        ForeignKey foreignKey = (ForeignKey) constraint;
        return foreignKey.withColumns(foreignKey.columns(),
                new QualifiedName(schema, foreignKey.referencedTable().name()), foreignKey.referencedColumns());
    }

}
