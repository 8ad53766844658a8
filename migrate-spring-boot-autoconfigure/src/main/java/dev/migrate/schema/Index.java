package dev.migrate.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An index that does not merely implement a constraint.
 *
 * @param name the name, or {@code null} where nobody chose one
 * @param parts what is indexed, in order
 * @param unique whether two rows may not have the same values
 */
public record Index(@Nullable String name, List<Part> parts, boolean unique) {

    public Index {
        parts = List.copyOf(parts);
    }

    /**
     * An ascending, non-unique index on columns.
     * @param name the name, or {@code null}
     * @param columns the columns
     * @return the index
     */
    public static Index on(@Nullable String name, List<String> columns) {
        return new Index(name, columns.stream().map(Part::column).toList(), false);
    }

    public Index withName(@Nullable String name) {
        return new Index(name, this.parts, this.unique);
    }

    /**
     * One thing that is indexed.
     *
     * @param text the name of a column, or an SQL expression
     * @param expression whether {@code text} is an expression
     * @param descending whether the index runs from high to low
     */
    public record Part(String text, boolean expression, boolean descending) {

        public static Part column(String name) {
            return new Part(name, false, false);
        }

        public static Part expression(String sql) {
            return new Part(sql, true, false);
        }

        public Part desc() {
            return new Part(this.text, this.expression, true);
        }

        @Override
        public String toString() {
            return this.descending ? this.text + " desc" : this.text;
        }

    }

}
