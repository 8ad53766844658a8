package dev.migrate.operation;

import java.util.List;
import java.util.Optional;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Changes one or several aspects of a column.
 *
 * @param table the table
 * @param column the name of the column
 * @param changes what changes, in the order in which it was asked for; at most one change
 * of a kind
 * @param existing the column before, or {@code null} if that is not known
 */
public record AlterColumn(QualifiedName table, String column, List<ColumnChange> changes,
        @Nullable Column existing) implements Operation {

    public AlterColumn {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException(
                    "Altering column %s of table %s must change something".formatted(column, table));
        }
    }

    /**
     * The change of the given kind, if this operation makes one.
     * @param kind the kind of change
     * @param <C> the kind of change
     * @return the change
     */
    public <C extends ColumnChange> Optional<C> change(Class<C> kind) {
        return this.changes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    @Override
    public Optional<Operation> inverse() {
        Column before = this.existing;
        if (before == null) {
            return Optional.empty();
        }
        Column after = before;
        for (ColumnChange change : this.changes) {
            after = change.applyTo(after);
        }
        List<ColumnChange> inverses = this.changes.stream().map((change) -> change.inverse(before)).toList();
        return Optional.of(new AlterColumn(this.table, this.column, inverses, after));
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
