package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;

/**
 * Adds a column to a table.
 *
 * @param table the table
 * @param column the column
 */
public record AddColumn(QualifiedName table, Column column) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropColumn(this.table, this.column.name(), this.column));
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
