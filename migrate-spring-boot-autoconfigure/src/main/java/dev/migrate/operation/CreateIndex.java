package dev.migrate.operation;

import java.util.Objects;
import java.util.Optional;

import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * Creates an index.
 *
 * @param table the table
 * @param index the index, with a name
 */
public record CreateIndex(QualifiedName table, Index index) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropIndex(this.table, Objects.requireNonNull(this.index.name()), this.index));
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
