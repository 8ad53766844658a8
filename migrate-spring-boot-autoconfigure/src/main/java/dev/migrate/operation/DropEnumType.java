package dev.migrate.operation;

import java.util.List;
import java.util.Optional;

import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Drops a type of a fixed list of texts.
 *
 * @param type the name of the type
 * @param dropped the texts, or {@code null} if they are not known
 * @param casts whether a text is taken for a value of the type, and a value for a text,
 * without a word
 */
public record DropEnumType(QualifiedName type, @Nullable List<String> dropped, boolean casts) implements Operation {

    public DropEnumType {
        dropped = (dropped != null) ? List.copyOf(dropped) : null;
    }

    /**
     * Drops a type whose values are no texts.
     * @param type the name of the type
     * @param dropped the texts, or {@code null} if they are not known
     */
    public DropEnumType(QualifiedName type, @Nullable List<String> dropped) {
        this(type, dropped, false);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(this.dropped).map((values) -> new CreateEnumType(this.type, values, this.casts));
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.type);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
