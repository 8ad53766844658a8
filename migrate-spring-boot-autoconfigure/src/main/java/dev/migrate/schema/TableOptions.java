package dev.migrate.schema;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a database keeps a table. What is {@code null} is left to the database.
 *
 * @param engine the storage engine, for instance {@code InnoDB}
 * @param charset the character set of its texts
 * @param collation how its texts are compared
 * @param tablespace where it is kept
 * @param partitionBy how it is divided, for instance {@code range (created)}, as SQL
 * @param partitions what it is divided into, as the database has it: a new table is
 * created without them
 * @param inherits the tables whose columns it has, and in whose rows its own are found
 * (see PostgreSQL's
 * <a href="https://www.postgresql.org/docs/18/ddl-inherit.html">inheritance</a>)
 * @param systemVersioning how former states of its rows are kept, or {@code null} if they
 * are not
 */
public record TableOptions(@Nullable String engine, @Nullable String charset, @Nullable String collation,
        @Nullable String tablespace, @Nullable String partitionBy, List<Partition> partitions,
        List<QualifiedName> inherits, @Nullable SystemVersioning systemVersioning) {

    /**
     * Everything is left to the database.
     */
    public static final TableOptions NONE = new TableOptions(null, null, null, null, null);

    public TableOptions {
        partitions = List.copyOf(partitions);
        inherits = List.copyOf(inherits);
    }

    /**
     * Options of a table that is not known to be divided into anything.
     * @param engine the storage engine, or {@code null}
     * @param charset the character set, or {@code null}
     * @param collation how texts are compared, or {@code null}
     * @param tablespace where the table is kept, or {@code null}
     * @param partitionBy how it is divided, or {@code null}
     */
    public TableOptions(@Nullable String engine, @Nullable String charset, @Nullable String collation,
            @Nullable String tablespace, @Nullable String partitionBy) {
        this(engine, charset, collation, tablespace, partitionBy, List.of(), List.of(), null);
    }

    public TableOptions withEngine(@Nullable String engine) {
        return new TableOptions(engine, this.charset, this.collation, this.tablespace, this.partitionBy,
                this.partitions, this.inherits, this.systemVersioning);
    }

    public TableOptions withCharset(@Nullable String charset) {
        return new TableOptions(this.engine, charset, this.collation, this.tablespace, this.partitionBy,
                this.partitions, this.inherits, this.systemVersioning);
    }

    public TableOptions withCollation(@Nullable String collation) {
        return new TableOptions(this.engine, this.charset, collation, this.tablespace, this.partitionBy,
                this.partitions, this.inherits, this.systemVersioning);
    }

    public TableOptions withTablespace(@Nullable String tablespace) {
        return new TableOptions(this.engine, this.charset, this.collation, tablespace, this.partitionBy,
                this.partitions, this.inherits, this.systemVersioning);
    }

    public TableOptions withPartitionBy(@Nullable String partitionBy) {
        return new TableOptions(this.engine, this.charset, this.collation, this.tablespace, partitionBy,
                this.partitions, this.inherits, this.systemVersioning);
    }

    public TableOptions withPartitions(List<Partition> partitions) {
        return new TableOptions(this.engine, this.charset, this.collation, this.tablespace, this.partitionBy,
                partitions, this.inherits, this.systemVersioning);
    }

    public TableOptions withInherits(List<QualifiedName> inherits) {
        return new TableOptions(this.engine, this.charset, this.collation, this.tablespace, this.partitionBy,
                this.partitions, inherits, this.systemVersioning);
    }

    public TableOptions withSystemVersioning(@Nullable SystemVersioning systemVersioning) {
        return new TableOptions(this.engine, this.charset, this.collation, this.tablespace, this.partitionBy,
                this.partitions, this.inherits, systemVersioning);
    }

}
