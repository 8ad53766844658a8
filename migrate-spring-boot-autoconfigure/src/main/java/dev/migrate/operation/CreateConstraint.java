package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;

/**
 * Adds a primary key, unique constraint, foreign key, check or exclusion constraint to a
 * table.
 *
 * @param table the table
 * @param constraint the constraint
 * @param notValid whether it counts for new rows only, until a {@link ValidateConstraint}
 */
public record CreateConstraint(QualifiedName table, Constraint constraint, boolean notValid) implements Operation {

    /**
     * Adds a constraint that counts for all rows.
     * @param table the table
     * @param constraint the constraint
     */
    public CreateConstraint(QualifiedName table, Constraint constraint) {
        this(table, constraint, false);
    }

    /**
     * Whether a {@link ValidateConstraint} is to follow, which only a foreign key or
     * check can wait for.
     * @return whether the constraint counts for new rows only
     */
    public boolean waitsForValidation() {
        return this.notValid && (this.constraint.kind() == Constraint.Kind.FOREIGN_KEY
                || this.constraint.kind() == Constraint.Kind.CHECK);
    }

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
