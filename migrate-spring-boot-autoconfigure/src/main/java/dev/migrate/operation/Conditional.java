package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Carries out another operation only if what it is about exists, or does not exist.
 *
 * @param existence the condition
 * @param operation what is created, for {@link Existence#MISSING}, or changed or dropped
 */
public record Conditional(Existence existence, Operation operation) implements Operation {

    public Conditional {
        if (operation instanceof Conditional) {
            throw new IllegalArgumentException("A condition cannot be put on a condition");
        }
    }

    @Override
    public Optional<Operation> inverse() {
        return this.operation.inverse().map((inverse) -> new Conditional(existence(inverse), inverse));
    }

    // what takes back a change is a change of the same kind, of something that is there
    private Existence existence(Operation inverse) {
        return (inverse.getClass() == this.operation.getClass()) ? this.existence : this.existence.opposite();
    }

    @Override
    public String irreversibleBecause() {
        return this.operation.irreversibleBecause();
    }

    @Override
    public Optional<QualifiedName> subject() {
        return this.operation.subject();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /**
     * What must be the case.
     */
    public enum Existence {

        /** There is no object of the name. */
        MISSING("if not exists"),

        /** There is an object of the name. */
        PRESENT("if exists");

        private final String sql;

        Existence(String sql) {
            this.sql = sql;
        }

        /**
         * The words of those databases that have it.
         * @return {@code if exists} or {@code if not exists}
         */
        public String sql() {
            return this.sql;
        }

        Existence opposite() {
            return (this == MISSING) ? PRESENT : MISSING;
        }

    }

}
