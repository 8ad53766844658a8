package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a sequence, which stays in its schema and goes on counting where it is.
 *
 * @param sequence the name so far
 * @param newName the new name, without schema
 */
public record RenameSequence(QualifiedName sequence, String newName) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional
            .of(new RenameSequence(new QualifiedName(this.sequence.schema(), this.newName), this.sequence.name()));
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.sequence);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
