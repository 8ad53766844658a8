package dev.migrate.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.dialect.TypeDependent;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnMentions;
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

    private final Set<String> retypedColumns = new HashSet<>();

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
        findReplacedColumns();
        ColumnOrder.of(this.wanted.compared().columns()).forEach((column) -> compare(column, changes));
        ColumnOrder.reversed(this.actual.columns()).forEach((column) -> drop(column, changes));
        new ConstraintComparison(this.actual, this.wanted, this.replacedColumns, uncheckedColumns(), convertedColumns(),
                this.rules)
            .compare(changes);
    }

    /**
     * Columns that are dropped and made anew: those that are computed otherwise, and
     * those that are computed from a column that becomes another one meanwhile.
     */
    private void findReplacedColumns() {
        for (Column compared : this.wanted.compared().columns()) {
            Column counterpart = this.actual.column(compared.name()).orElse(null);
            if (counterpart != null && this.columns.replaced(counterpart, compared)) {
                this.replacedColumns.add(compared.name());
            }
            else if (counterpart != null
                    && this.columns.retyped(table(), counterpart, compared, this.wanted.column(compared))) {
                boolean computed = counterpart.generatedSql() != null;
                (computed && this.columns.refuses(TypeDependent.OWN_EXPRESSION) ? this.replacedColumns
                        : this.retypedColumns)
                    .add(compared.name());
            }
        }
        Set<String> altered = new HashSet<>(this.replacedColumns);
        if (this.columns.refuses(TypeDependent.GENERATED_COLUMN)) {
            altered.addAll(this.retypedColumns);
        }
        for (Column column : ColumnOrder.of(this.actual.columns())) {
            String expression = column.generatedSql();
            boolean stays = this.wanted.compared().column(column.name()).isPresent();
            if (stays && expression != null && new ColumnMentions(altered).in(expression)) {
                this.replacedColumns.add(column.name());
                altered.add(column.name());
            }
        }
    }

    /**
     * The columns whose conditions are dropped and created again.
     */
    private Set<String> uncheckedColumns() {
        Set<String> columns = new HashSet<>(this.replacedColumns);
        if (this.columns.refuses(TypeDependent.CHECK)) {
            columns.addAll(this.retypedColumns);
        }
        return columns;
    }

    /**
     * The columns that leave conversions in their conditions.
     */
    private Set<String> convertedColumns() {
        return this.wanted.compared()
            .columns()
            .stream()
            .filter((column) -> this.retypedColumns.contains(column.name()))
            .filter((column) -> this.columns.leavesConversions(this.actual.column(column.name()).orElse(column),
                    column))
            .map(Column::name)
            .collect(Collectors.toSet());
    }

    private void compare(Column compared, Changes changes) {
        Column column = effective(this.wanted.table(), this.wanted.column(compared));
        Column counterpart = this.actual.column(compared.name()).orElse(null);
        if (counterpart == null || this.replacedColumns.contains(column.name())) {
            add(column, changes);
            return;
        }
        Column existing = effective(this.actual, counterpart);
        List<ColumnChange> found = this.columns.changes(table(), existing, effective(this.wanted.table(), compared),
                column);
        if (!found.isEmpty()) {
            alter(counterpart, found, changes);
        }
    }

    private void add(Column column, Changes changes) {
        boolean apart = column.identity() != null && isNumberedApart();
        Column added = apart ? column.withIdentity(null) : column;
        changes.add((column.generatedSql() != null) ? Phase.ADD_GENERATED_COLUMNS : Phase.ADD_COLUMNS,
                new AddColumn(table(), added));
        if (apart) {
            changes.add(Phase.START_NUMBERING, new AlterColumn(table(), column.name(),
                    List.of(new ColumnChange.SetIdentity(column.identity())), added));
        }
    }

    /**
     * Whether columns are numbered neither before they have a key nor while another
     * column still is.
     */
    private boolean isNumberedApart() {
        boolean another = isNumberedOnlyIn(this.actual, this.wanted.compared())
                && isNumberedOnlyIn(this.wanted.compared(), this.actual);
        return switch (this.columns.identityColumns()) {
            case ANY -> false;
            case ONE -> another;
            case ONE_KEY -> another || !hasSameKey();
        };
    }

    private static boolean isNumberedOnlyIn(Table table, Table other) {
        return table.columns()
            .stream()
            .filter((column) -> column.identity() != null)
            .anyMatch((column) -> other.column(column.name()).filter((same) -> same.identity() != null).isEmpty());
    }

    private boolean hasSameKey() {
        return Objects.equals(StructuralKey.of(this.actual.primaryKey()),
                StructuralKey.of(this.wanted.table().primaryKey()));
    }

    private void alter(Column existing, List<ColumnChange> found, Changes changes) {
        ColumnChange.SetIdentity numbering = found.stream()
            .filter(ColumnChange.SetIdentity.class::isInstance)
            .map(ColumnChange.SetIdentity.class::cast)
            .findFirst()
            .orElse(null);
        if (numbering == null || (hasSameKey() && !isNumberedApart())) {
            changes.add(Phase.ALTER_COLUMNS, new AlterColumn(table(), existing.name(), found, existing));
            return;
        }
        List<ColumnChange> others = found.stream().filter((change) -> change != numbering).toList();
        Column before = existing;
        if (numbering.identity() == null) {
            changes.add(Phase.STOP_NUMBERING, new AlterColumn(table(), existing.name(), List.of(numbering), existing));
            before = numbering.applyTo(existing);
        }
        if (!others.isEmpty()) {
            changes.add(Phase.ALTER_COLUMNS, new AlterColumn(table(), existing.name(), others, before));
        }
        if (numbering.identity() != null) {
            for (ColumnChange change : others) {
                before = change.applyTo(before);
            }
            changes.add(Phase.START_NUMBERING, new AlterColumn(table(), existing.name(), List.of(numbering), before));
        }
    }

    private void drop(Column column, Changes changes) {
        boolean replaced = this.replacedColumns.contains(column.name());
        if (replaced || this.wanted.compared().column(column.name()).isEmpty()) {
            // A generated column holds nothing that could be lost, and is in the way of
            // what it is computed from.
            Phase phase = (replaced || column.generatedSql() != null) ? Phase.DROP_REPLACED_COLUMNS
                    : Phase.DROP_COLUMNS;
            Column dropped = column;
            if (column.identity() != null && isNumberedApart()) {
                ColumnChange.SetIdentity stop = new ColumnChange.SetIdentity(null);
                changes.add(Phase.STOP_NUMBERING, new AlterColumn(table(), column.name(), List.of(stop), column));
                dropped = stop.applyTo(column);
            }
            changes.add(phase, new DropColumn(table(), column.name(), dropped));
        }
    }

    /**
     * A table that says what it implies. An older MySQL takes no null in a key whose
     * column says that it may be.
     */
    static Table effective(Table table) {
        return table.withColumns(table.columns().stream().map((column) -> effective(table, column)).toList());
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
