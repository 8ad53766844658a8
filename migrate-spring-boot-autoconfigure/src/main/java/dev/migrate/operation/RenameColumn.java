package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a column.
 *
 * @param table the table
 * @param column the name so far
 * @param newName the new name
 */
public record RenameColumn(QualifiedName table, String column, String newName) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameColumn(this.table, this.newName, this.column));
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
