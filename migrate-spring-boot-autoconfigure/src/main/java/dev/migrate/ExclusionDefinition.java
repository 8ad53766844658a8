package dev.migrate;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.Timing;

import org.jspecify.annotations.Nullable;

/**
 * What an exclusion constraint compares, and how.
 */
public final class ExclusionDefinition {

    private final @Nullable String name;

    private final List<ExclusionConstraint.Element> elements = new ArrayList<>();

    private String method = "gist";

    private @Nullable String where;

    private Timing timing = Timing.NOT_DEFERRABLE;

    ExclusionDefinition(@Nullable String name) {
        this.name = name;
    }

    /**
     * Compares a value of one row with that of another. Only rows for which all
     * comparisons are true exclude each other.
     * @param expression a column or an expression in SQL
     * @param operator the operator, for instance {@code &&}
     * @return this constraint
     */
    public ExclusionDefinition with(String expression, String operator) {
        this.elements.add(new ExclusionConstraint.Element(expression, operator));
        return this;
    }

    /**
     * The access method of the index behind the constraint, {@code gist} unless said.
     * @param method the access method
     * @return this constraint
     */
    public ExclusionDefinition using(String method) {
        this.method = method;
        return this;
    }

    /**
     * Concerns only some rows.
     * @param condition the condition for these rows in SQL
     * @return this constraint
     */
    public ExclusionDefinition where(String condition) {
        this.where = condition;
        return this;
    }

    /**
     * Lets a transaction put the check off to its end.
     * @return this constraint
     */
    public ExclusionDefinition deferrable() {
        this.timing = Timing.DEFERRABLE;
        return this;
    }

    /**
     * Checks only at the end of a transaction.
     * @return this constraint
     */
    public ExclusionDefinition initiallyDeferred() {
        this.timing = Timing.INITIALLY_DEFERRED;
        return this;
    }

    ExclusionConstraint toConstraint() {
        if (this.elements.isEmpty()) {
            throw new MigrateException(
                    "Exclusion constraint %s must compare something: with(expression, operator)".formatted(this.name));
        }
        return new ExclusionConstraint(this.name, this.method, this.elements, this.where, this.timing);
    }

}
