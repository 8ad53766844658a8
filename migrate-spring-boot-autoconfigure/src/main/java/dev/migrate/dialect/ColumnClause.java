package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;

/**
 * The clause that defines a column, in the order of the SQL standard (SQL:2016 part 2,
 * section 11.4): type, where the value comes from, constraints.
 */
public class ColumnClause {

    private final Identifiers identifiers;

    private final TypeNames types;

    public ColumnClause(Identifiers identifiers, TypeNames types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    /**
     * The clause for a column.
     * @param column the column
     * @return for instance {@code email varchar(320) not null}
     */
    public final String of(Column column) {
        List<String> parts = new ArrayList<>();
        parts.add(this.identifiers.sql(column.name()));
        addType(parts, column);
        addTo(parts, column);
        String check = this.types.check(column);
        if (check != null) {
            parts.add(check(column, check));
        }
        return String.join(" ", parts);
    }

    /**
     * Adds the type.
     * @param parts the parts of the clause so far
     * @param column the column
     */
    protected void addType(List<String> parts, Column column) {
        parts.add(this.types.render(column));
    }

    /**
     * The check that comes with the type of a column.
     * @param column the column
     * @param condition the condition
     * @return for instance {@code check (status in ('NEW','DONE'))}
     */
    protected String check(Column column, String condition) {
        return "check (" + condition + ")";
    }

    /**
     * Adds what comes after the type.
     * @param parts the parts of the clause so far
     * @param column the column
     */
    protected void addTo(List<String> parts, Column column) {
        if (column.generatedSql() != null) {
            parts.add(generation(column));
        }
        else if (column.identity() != null) {
            parts.add("generated " + generated(column.identity()) + " as identity" + counting(column.identity()));
            // which implies not null
            return;
        }
        else if (column.defaultSql() != null) {
            parts.add("default " + column.defaultSql());
        }
        if (!column.nullable()) {
            parts.add("not null");
        }
    }

    /**
     * How a generated column says what its value is.
     * @param column the column
     * @return for instance {@code generated always as (a + b) stored}
     */
    protected String generation(Column column) {
        return "generated always as (" + column.generatedSql() + (column.virtual() ? ") virtual" : ") stored");
    }

    /**
     * How the database counts.
     * @param identity the identity
     * @return for instance {@code (start with 100)} with a blank before; empty where that
     * is left to the database
     */
    public static String counting(Identity identity) {
        List<String> clauses = SequenceClause.of(identity.options());
        return clauses.isEmpty() ? "" : " (" + String.join(" ", clauses) + ")";
    }

    static String generated(Identity identity) {
        return identity.always() ? "always" : "by default";
    }

}
