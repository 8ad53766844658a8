package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Checks the rows that were there before a foreign key or check constraint that was
 * created as not valid, and has counted for new rows only.
 *
 * @param table the table
 * @param name the name of the constraint
 */
public record ValidateConstraint(QualifiedName table, String name) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public String irreversibleBecause() {
        return "a constraint that holds for all rows holds for new ones too, so that there is nothing to take back";
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
