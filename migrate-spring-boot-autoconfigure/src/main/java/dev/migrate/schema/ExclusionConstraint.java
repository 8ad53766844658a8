package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A constraint by which no two rows may have values that are related in a certain way,
 * such as ranges that overlap: see PostgreSQL's <a href=
 * "https://www.postgresql.org/docs/18/ddl-constraints.html#DDL-CONSTRAINTS-EXCLUSION">
 * exclusion constraints</a>.
 *
 * @param name the name, or {@code null} where nobody chose one
 * @param method the access method of the index behind it, for instance {@code gist}
 * @param elements what is compared
 * @param where the condition for the rows that it concerns as an SQL expression, or
 * {@code null} for all
 * @param timing when it is checked
 */
public record ExclusionConstraint(@Nullable String name, String method, List<Element> elements, @Nullable String where,
        Timing timing) implements Constraint {

    public ExclusionConstraint {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(timing, "timing");
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("An exclusion constraint must compare something");
        }
    }

    @Override
    public Kind kind() {
        return Kind.EXCLUSION;
    }

    public ExclusionConstraint withName(@Nullable String name) {
        return new ExclusionConstraint(name, this.method, this.elements, this.where, this.timing);
    }

    /**
     * A value that is compared between two rows.
     *
     * @param expression a column or an expression, and an operator class if need be, as
     * SQL
     * @param operator the operator, for instance {@code &&}
     */
    public record Element(String expression, String operator) {

        @Override
        public String toString() {
            return this.expression + " with " + this.operator;
        }

    }

}
