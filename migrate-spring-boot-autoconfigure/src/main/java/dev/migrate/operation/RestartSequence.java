package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Lets a sequence go on from another value.
 *
 * @param sequence the name of the sequence
 * @param value the next value, or {@code null} for the one that it once started with
 */
public record RestartSequence(QualifiedName sequence, @Nullable Long value) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public String irreversibleBecause() {
        return "the value before is not kept, and numbers may have been given out since";
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
