package dev.migrate.operation;

import java.util.List;
import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Creates a type of which columns hold one of a fixed list of texts.
 *
 * @param type the name of the type
 * @param values the texts, in the order by which they are sorted
 */
public record CreateEnumType(QualifiedName type, List<String> values) implements Operation {

    public CreateEnumType {
        values = List.copyOf(values);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropEnumType(this.type, this.values));
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
