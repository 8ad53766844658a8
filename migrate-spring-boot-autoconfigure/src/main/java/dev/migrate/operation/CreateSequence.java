package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;

/**
 * Creates a sequence.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropSequence(this.sequence.name(), this.sequence));
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.sequence.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
