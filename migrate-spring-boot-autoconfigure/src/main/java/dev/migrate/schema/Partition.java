package dev.migrate.schema;

import java.util.Objects;

/**
 * A part of a table that the database keeps by itself.
 *
 * @param name the name, with a schema only if partitions have one and it is not the
 * default
 * @param bound which rows it has, in the database's own words: {@code for values from (1)
 * to (10)} or {@code values less than (10)}
 */
public record Partition(QualifiedName name, String bound) {

    public Partition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bound, "bound");
    }

}
