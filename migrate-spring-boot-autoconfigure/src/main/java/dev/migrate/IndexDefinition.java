package dev.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Nulls;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Operations#createIndex} indexes, and how.
 */
public final class IndexDefinition {

    private final @Nullable String name;

    private final List<Index.Part> parts = new ArrayList<>();

    private boolean unique;

    private IndexOptions options = IndexOptions.NONE;

    private boolean concurrently;

    IndexDefinition(@Nullable String name) {
        this.name = name;
    }

    /**
     * Indexes columns, from low to high.
     * @param columns the columns
     * @return this index
     */
    public IndexDefinition columns(String... columns) {
        for (String column : columns) {
            this.parts.add(Index.Part.column(column));
        }
        return this;
    }

    /**
     * Indexes a column from high to low.
     * @param column the column
     * @return this index
     */
    public IndexDefinition descending(String column) {
        this.parts.add(Index.Part.column(column).desc());
        return this;
    }

    /**
     * Indexes an expression.
     * @param sql the expression in SQL
     * @return this index
     */
    public IndexDefinition expression(String sql) {
        this.parts.add(Index.Part.expression(sql));
        return this;
    }

    /**
     * Indexes an expression from high to low.
     * @param sql the expression in SQL
     * @return this index
     */
    public IndexDefinition descendingExpression(String sql) {
        this.parts.add(Index.Part.expression(sql).desc());
        return this;
    }

    /**
     * Forbids two rows to have the same values.
     * @return this index
     */
    public IndexDefinition unique() {
        this.unique = true;
        return this;
    }

    /**
     * Keeps rows without a value before all others, by the part mentioned last.
     * @return this index
     */
    public IndexDefinition nullsFirst() {
        return changeLastPart((part) -> part.withNulls(Nulls.FIRST));
    }

    /**
     * Keeps rows without a value after all others, by the part mentioned last.
     * @return this index
     */
    public IndexDefinition nullsLast() {
        return changeLastPart((part) -> part.withNulls(Nulls.LAST));
    }

    /**
     * Compares the part mentioned last in a way of its own.
     * @param operatorClass the operator class, for instance {@code text_pattern_ops}
     * @return this index
     */
    public IndexDefinition operatorClass(String operatorClass) {
        return changeLastPart((part) -> part.withOperatorClass(operatorClass));
    }

    private IndexDefinition changeLastPart(UnaryOperator<Index.Part> change) {
        int last = this.parts.size() - 1;
        if (last < 0) {
            throw new MigrateException(
                    "Index %s must first say which column or expression this is about".formatted(this.name));
        }
        this.parts.set(last, change.apply(this.parts.get(last)));
        return this;
    }

    /**
     * Indexes only some rows.
     * @param condition the condition for these rows in SQL
     * @return this index
     */
    public IndexDefinition where(String condition) {
        this.options = this.options.withWhere(condition);
        return this;
    }

    /**
     * Stores columns along with what is indexed.
     * @param columns the columns
     * @return this index
     */
    public IndexDefinition include(String... columns) {
        this.options = this.options.withInclude(List.of(columns));
        return this;
    }

    /**
     * The access method.
     * @param method for instance {@code gin} on PostgreSQL or {@code hash} on MySQL
     * @return this index
     */
    public IndexDefinition using(String method) {
        this.options = this.options.withMethod(method);
        return this;
    }

    /**
     * Takes two rows without a value to be the same, too, in a unique index.
     * @return this index
     */
    public IndexDefinition nullsNotDistinct() {
        this.options = this.options.withNullsNotDistinct(true);
        return this;
    }

    /**
     * Lets queries do without the index, which is kept up to date all the same.
     * @return this index
     */
    public IndexDefinition invisible() {
        this.options = this.options.withInvisible(true);
        return this;
    }

    /**
     * Lets rows be written while the index is built, outside of the transaction of the
     * revision: before anything else of it, or within {@link Operations#autocommit}. A
     * database that does not have it builds the index as any other.
     * @return this index
     */
    public IndexDefinition concurrently() {
        this.concurrently = true;
        return this;
    }

    boolean isConcurrently() {
        return this.concurrently;
    }

    Index toIndex() {
        if (this.parts.isEmpty()) {
            throw new MigrateException("Index %s must have at least one column or expression".formatted(this.name));
        }
        return new Index(this.name, this.parts, this.unique, this.options);
    }

}
