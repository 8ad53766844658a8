package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Creates a schema, which MariaDB and MySQL call a database.
 *
 * @param schema the name of the schema
 */
public record CreateSchema(String schema) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropSchema(this.schema));
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
