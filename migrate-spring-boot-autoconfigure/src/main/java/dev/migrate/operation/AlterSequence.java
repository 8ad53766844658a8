package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Changes the increment of a sequence. Its current value stays.
 *
 * @param sequence the name of the sequence
 * @param increment the new distance between two values
 * @param existing the distance so far, or {@code null} if that is not known
 */
public record AlterSequence(QualifiedName sequence, long increment, @Nullable Long existing) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(this.existing)
            .map((previous) -> new AlterSequence(this.sequence, previous, this.increment));
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
