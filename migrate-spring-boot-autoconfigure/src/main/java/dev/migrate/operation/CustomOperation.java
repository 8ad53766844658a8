package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * An operation of an application's own, usually a record. What is to be done for it says
 * a bean of type {@code dev.migrate.OperationRenderer}.
 */
public non-sealed interface CustomOperation extends Operation {

    @Override
    default Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    default Optional<QualifiedName> subject() {
        return Optional.empty();
    }

    @Override
    default String irreversibleBecause() {
        return "%s does not say how to take it back; implement inverse()".formatted(getClass().getSimpleName());
    }

    @Override
    default <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
