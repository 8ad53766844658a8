package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;

import org.jspecify.annotations.Nullable;

/**
 * Drops a sequence.
 *
 * @param sequence the name of the sequence
 * @param dropped the sequence as it was, or {@code null} if that is not known
 */
public record DropSequence(QualifiedName sequence, @Nullable Sequence dropped) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(this.dropped).map(CreateSequence::new);
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
