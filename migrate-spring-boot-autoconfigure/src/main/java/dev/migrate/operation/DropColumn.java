package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Drops a column and what it holds.
 *
 * @param table the table
 * @param column the name of the column
 * @param dropped the column as it was, or {@code null} if that is not known
 */
public record DropColumn(QualifiedName table, String column, @Nullable Column dropped) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(this.dropped).map((column) -> new AddColumn(this.table, column));
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
