package dev.migrate.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Compares a table that is on both sides.
 */
final class TableComparison {

    private final Table actual;

    private final WantedTable wanted;

    private final ColumnComparison columns;

    private final ComparisonRules rules;

    private final Set<String> replacedColumns = new HashSet<>();

    TableComparison(Table actual, WantedTable wanted, ColumnComparison columns, ComparisonRules rules) {
        this.rules = rules;
        this.actual = actual;
        this.wanted = wanted;
        this.columns = columns;
    }

    QualifiedName table() {
        return this.actual.name();
    }

    /**
     * The foreign keys that are on both sides, as they are.
     * @return the foreign keys
     */
    List<ForeignKey> commonForeignKeys() {
        Matching<ForeignKey> matching = Matching.of(this.actual.foreignKeys(), this.wanted.compared().foreignKeys(),
                StructuralKey::of, ForeignKey::name);
        return this.actual.foreignKeys()
            .stream()
            .filter((foreignKey) -> !matching.unwanted().contains(foreignKey))
            .toList();
    }

    void compare(Changes changes) {
        if (!Objects.equals(this.actual.comment(), this.wanted.compared().comment())) {
            changes.add(Phase.CHANGE_COMMENTS,
                    new SetTableComment(table(), this.wanted.table().comment(), this.actual.comment()));
        }
        this.wanted.compared().columns().forEach((column) -> compare(column, changes));
        for (Column column : this.actual.columns()) {
            if (this.wanted.compared().column(column.name()).isEmpty()) {
                changes.add(Phase.DROP_COLUMNS, new DropColumn(table(), column.name(), column));
            }
        }
        new ConstraintComparison(this.actual, this.wanted, this.replacedColumns, this.rules).compare(changes);
    }

    private void compare(Column compared, Changes changes) {
        Column column = this.wanted.column(compared);
        Column counterpart = this.actual.column(compared.name()).orElse(null);
        if (counterpart == null) {
            changes.add(Phase.ADD_COLUMNS, new AddColumn(table(), column));
        }
        else if (this.columns.replaced(counterpart, compared)) {
            this.replacedColumns.add(column.name());
            changes.add(Phase.DROP_REPLACED_COLUMNS, new DropColumn(table(), column.name(), counterpart));
            changes.add(Phase.ADD_COLUMNS, new AddColumn(table(), column));
        }
        else {
            Column existing = effective(this.actual, counterpart);
            List<ColumnChange> found = this.columns.changes(table(), existing, effective(this.wanted.table(), compared),
                    effective(this.wanted.table(), column));
            if (!found.isEmpty()) {
                changes.add(Phase.ALTER_COLUMNS, new AlterColumn(table(), column.name(), found, counterpart));
            }
        }
    }

    /**
     * A column of a primary key and one that the database numbers cannot be null, whether
     * or not that is said.
     */
    private static Column effective(Table table, Column column) {
        boolean key = table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
        return (key || column.identity() != null) ? column.withNullable(false) : column;
    }

}
