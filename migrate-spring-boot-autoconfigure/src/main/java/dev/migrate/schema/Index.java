package dev.migrate.schema;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An index that does not merely implement a constraint.
 *
 * @param name the name, or {@code null} where nobody chose one
 * @param parts what is indexed, in order
 * @param unique whether two rows may not have the same values
 * @param options what only some databases can say of it
 */
public record Index(@Nullable String name, List<Part> parts, boolean unique, IndexOptions options) {

    public Index {
        parts = List.copyOf(parts);
        Objects.requireNonNull(options, "options");
    }

    /**
     * An index of which there is nothing particular to say.
     * @param name the name, or {@code null}
     * @param parts what is indexed
     * @param unique whether two rows may not have the same values
     */
    public Index(@Nullable String name, List<Part> parts, boolean unique) {
        this(name, parts, unique, IndexOptions.NONE);
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
        return new Index(name, this.parts, this.unique, this.options);
    }

    public Index withParts(List<Part> parts) {
        return new Index(this.name, parts, this.unique, this.options);
    }

    public Index withOptions(IndexOptions options) {
        return new Index(this.name, this.parts, this.unique, options);
    }

    /**
     * One thing that is indexed.
     *
     * @param text the name of a column, or an SQL expression
     * @param expression whether {@code text} is an expression
     * @param descending whether the index runs from high to low
     * @param nulls where rows without a value are kept
     * @param operatorClass how values are compared, for instance
     * {@code text_pattern_ops}, or {@code null} for the database's default
     * @param collation how texts are compared, as SQL, or {@code null} for the column's
     * way
     */
    public record Part(String text, boolean expression, boolean descending, Nulls nulls, @Nullable String operatorClass,
            @Nullable String collation) {

        public Part(String text, boolean expression, boolean descending, Nulls nulls, @Nullable String operatorClass) {
            this(text, expression, descending, nulls, operatorClass, null);
        }

        public Part(String text, boolean expression, boolean descending) {
            this(text, expression, descending, Nulls.DEFAULT, null);
        }

        public static Part column(String name) {
            return new Part(name, false, false);
        }

        public static Part expression(String sql) {
            return new Part(sql, true, false);
        }

        public Part desc() {
            return new Part(this.text, this.expression, true, this.nulls, this.operatorClass, this.collation);
        }

        public Part withText(String text) {
            return new Part(text, this.expression, this.descending, this.nulls, this.operatorClass, this.collation);
        }

        public Part withNulls(Nulls nulls) {
            return new Part(this.text, this.expression, this.descending, nulls, this.operatorClass, this.collation);
        }

        public Part withOperatorClass(@Nullable String operatorClass) {
            return new Part(this.text, this.expression, this.descending, this.nulls, operatorClass, this.collation);
        }

        public Part withCollation(@Nullable String collation) {
            return new Part(this.text, this.expression, this.descending, this.nulls, this.operatorClass, collation);
        }

        @Override
        public String toString() {
            return this.descending ? this.text + " desc" : this.text;
        }

    }

}
