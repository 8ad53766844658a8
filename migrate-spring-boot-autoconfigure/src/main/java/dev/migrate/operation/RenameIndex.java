package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Renames an index.
 *
 * @param table the table that the index is on
 * @param name the name so far
 * @param newName the new name
 */
public record RenameIndex(QualifiedName table, String name, String newName) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameIndex(this.table, this.newName, this.name));
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
