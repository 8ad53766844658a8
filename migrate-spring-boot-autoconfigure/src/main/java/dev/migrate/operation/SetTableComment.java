package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Changes the comment of a table.
 *
 * @param table the table
 * @param comment the new comment, or {@code null} for none
 * @param existing the comment so far, or {@code null} for none
 */
public record SetTableComment(QualifiedName table, @Nullable String comment,
        @Nullable String existing) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new SetTableComment(this.table, this.existing, this.comment));
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
