package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Adds a text to a type of a fixed list of texts.
 *
 * @param type the name of the type
 * @param value the new text
 * @param before the text that it is sorted before, or {@code null}
 * @param after the text that it is sorted after, or {@code null}; without both it comes
 * last
 */
public record AddEnumValue(QualifiedName type, String value, @Nullable String before,
        @Nullable String after) implements Operation {

    public AddEnumValue {
        if (before != null && after != null) {
            throw new IllegalArgumentException(
                    "The value %s of type %s can be added before or after another, not both".formatted(value, type));
        }
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public String irreversibleBecause() {
        return "a value of an enum type cannot be dropped; create the type anew and alter the columns that use it";
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
