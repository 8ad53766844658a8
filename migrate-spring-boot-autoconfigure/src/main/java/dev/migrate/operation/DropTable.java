package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * Drops a table and all its rows.
 *
 * @param table the name of the table
 * @param dropped the table as it was, or {@code null} if that is not known
 */
public record DropTable(QualifiedName table, @Nullable Table dropped) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(this.dropped).map(CreateTable::new);
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
