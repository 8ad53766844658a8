package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;

/**
 * Adds a primary key, unique constraint, foreign key or check constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record CreateConstraint(QualifiedName table, Constraint constraint) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional
            .of(new DropConstraint(this.table, this.constraint.name(), this.constraint.kind(), this.constraint));
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
