package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Drops an index.
 *
 * @param table the table that the index is on
 * @param name the name of the index
 * @param dropped the index as it was, or {@code null} if that is not known
 * @param concurrently whether it does not wait for queries to end with the table locked,
 * which cannot be done in a transaction
 */
public record DropIndex(QualifiedName table, String name, @Nullable Index dropped,
        boolean concurrently) implements Operation {

    /**
     * Drops an index while nothing is read or written.
     * @param table the table that the index is on
     * @param name the name of the index
     * @param dropped the index as it was, or {@code null} if that is not known
     */
    public DropIndex(QualifiedName table, String name, @Nullable Index dropped) {
        this(table, name, dropped, false);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(this.dropped).map((index) -> new CreateIndex(this.table, index, this.concurrently));
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
