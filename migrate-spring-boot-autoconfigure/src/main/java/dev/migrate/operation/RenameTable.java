package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a table, which stays in its schema.
 *
 * @param table the name so far
 * @param newName the new name, without schema
 */
public record RenameTable(QualifiedName table, String newName) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameTable(new QualifiedName(this.table.schema(), this.newName), this.table.name()));
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
