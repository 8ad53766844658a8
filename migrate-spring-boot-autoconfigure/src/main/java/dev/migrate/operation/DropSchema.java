package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Drops a schema. Most databases refuse that while there is something in it; MariaDB and
 * MySQL drop everything with it.
 *
 * @param schema the name of the schema
 */
public record DropSchema(String schema) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new CreateSchema(this.schema));
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
