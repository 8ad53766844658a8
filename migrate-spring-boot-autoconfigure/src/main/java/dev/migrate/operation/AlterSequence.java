package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SequenceOptions;

import org.jspecify.annotations.Nullable;

/**
 * Changes how a sequence counts. Its current value stays.
 *
 * @param sequence the name of the sequence
 * @param options what changes; the rest stays as it is
 * @param existing what the same options were, or {@code null} if that is not known
 */
public record AlterSequence(QualifiedName sequence, SequenceOptions options,
        @Nullable SequenceOptions existing) implements Operation {

    public AlterSequence {
        if (options.equals(SequenceOptions.NONE)) {
            throw new IllegalArgumentException("Altering sequence %s must change something".formatted(sequence));
        }
    }

    /**
     * Changes only the increment.
     * @param sequence the name of the sequence
     * @param increment the new distance between two values
     * @param existing the distance so far, or {@code null} if that is not known
     */
    public AlterSequence(QualifiedName sequence, long increment, @Nullable Long existing) {
        this(sequence, SequenceOptions.NONE.withIncrement(increment),
                (existing != null) ? SequenceOptions.NONE.withIncrement(existing) : null);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(this.existing)
            .map((previous) -> new AlterSequence(this.sequence, previous, this.options));
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
