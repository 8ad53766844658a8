package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a text of a type of a fixed list of texts, in all rows that hold it.
 *
 * @param type the name of the type
 * @param value the text so far
 * @param newValue the new text
 */
public record RenameEnumValue(QualifiedName type, String value, String newValue) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameEnumValue(this.type, this.newValue, this.value));
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
