package dev.migrate;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.schema.Index;

/**
 * What {@link Operations#createIndex} indexes, and how.
 */
public final class IndexDefinition {

    private final String name;

    private final List<Index.Part> parts = new ArrayList<>();

    private boolean unique;

    IndexDefinition(String name) {
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

    Index toIndex() {
        if (this.parts.isEmpty()) {
            throw new MigrateException("Index %s must have at least one column or expression".formatted(this.name));
        }
        return new Index(this.name, this.parts, this.unique);
    }

}
