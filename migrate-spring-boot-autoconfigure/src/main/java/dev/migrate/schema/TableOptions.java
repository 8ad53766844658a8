package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a database keeps a table. What is {@code null} is left to the database.
 *
 * @param engine the storage engine, for instance {@code InnoDB}
 * @param charset the character set of its texts
 * @param collation how its texts are compared
 * @param tablespace where it is kept
 * @param partitionBy how it is divided, for instance {@code range (created)}, as SQL
 */
public record TableOptions(@Nullable String engine, @Nullable String charset, @Nullable String collation,
        @Nullable String tablespace, @Nullable String partitionBy) {

    /**
     * Everything is left to the database.
     */
    public static final TableOptions NONE = new TableOptions(null, null, null, null, null);

    public TableOptions withEngine(@Nullable String engine) {
        return new TableOptions(engine, this.charset, this.collation, this.tablespace, this.partitionBy);
    }

    public TableOptions withCharset(@Nullable String charset) {
        return new TableOptions(this.engine, charset, this.collation, this.tablespace, this.partitionBy);
    }

    public TableOptions withCollation(@Nullable String collation) {
        return new TableOptions(this.engine, this.charset, collation, this.tablespace, this.partitionBy);
    }

    public TableOptions withTablespace(@Nullable String tablespace) {
        return new TableOptions(this.engine, this.charset, this.collation, tablespace, this.partitionBy);
    }

    public TableOptions withPartitionBy(@Nullable String partitionBy) {
        return new TableOptions(this.engine, this.charset, this.collation, this.tablespace, partitionBy);
    }

}
