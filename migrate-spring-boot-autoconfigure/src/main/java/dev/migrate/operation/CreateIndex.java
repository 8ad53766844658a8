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
 * @param concurrently whether rows can be written while it is built, which cannot be done
 * in a transaction
 */
public record CreateIndex(QualifiedName table, Index index, boolean concurrently) implements Operation {

    /**
     * Creates an index while nothing is written.
     * @param table the table
     * @param index the index, with a name
     */
    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, false);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional
            .of(new DropIndex(this.table, Objects.requireNonNull(this.index.name()), this.index, this.concurrently));
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
