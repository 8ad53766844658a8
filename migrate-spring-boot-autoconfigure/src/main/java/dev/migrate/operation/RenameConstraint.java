package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Renames a constraint.
 *
 * @param table the table
 * @param name the name so far
 * @param newName the new name
 * @param existing the constraint, or {@code null} if it is not known; some databases have
 * to make it anew
 */
public record RenameConstraint(QualifiedName table, String name, String newName,
        @Nullable Constraint existing) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameConstraint(this.table, this.newName, this.name, null));
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
