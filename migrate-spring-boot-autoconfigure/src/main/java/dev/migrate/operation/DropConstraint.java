package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * Drops a constraint.
 *
 * @param table the table
 * @param name the name of the constraint; {@code null} only for a primary key, of which a
 * table has one
 * @param kind what kind of constraint it is, which some databases must be told
 * @param dropped the constraint as it was, or {@code null} if that is not known
 */
public record DropConstraint(QualifiedName table, @Nullable String name, Constraint.Kind kind,
        @Nullable Constraint dropped) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(this.dropped)
            .map((constraint) -> new CreateConstraint(this.table, constraint, isNotValid(constraint)));
    }

    /**
     * Whether there may be rows that a constraint never counted for.
     */
    private static boolean isNotValid(Constraint constraint) {
        return (constraint instanceof ForeignKey foreignKey && foreignKey.enforcement() == Enforcement.NOT_VALIDATED)
                || (constraint instanceof CheckConstraint check && check.enforcement() == Enforcement.NOT_VALIDATED);
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
