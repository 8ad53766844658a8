package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Creates a table with its columns, constraints, indexes and comments.
 *
 * @param table the table
 */
public record CreateTable(Table table) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropTable(this.table.name(), this.table));
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.table.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
