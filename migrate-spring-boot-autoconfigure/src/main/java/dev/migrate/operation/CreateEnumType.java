package dev.migrate.operation;

import java.util.List;
import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Creates a type of which columns hold one of a fixed list of texts.
 *
 * @param type the name of the type
 * @param values the texts, in the order by which they are sorted
 * @param casts whether a text is taken for a value of the type, and a value for a text,
 * without a word
 */
public record CreateEnumType(QualifiedName type, List<String> values, boolean casts) implements Operation {

    public CreateEnumType {
        values = List.copyOf(values);
    }

    /**
     * Creates a type whose values are no texts.
     * @param type the name of the type
     * @param values the texts, in the order by which they are sorted
     */
    public CreateEnumType(QualifiedName type, List<String> values) {
        this(type, values, false);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropEnumType(this.type, this.values, this.casts));
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
