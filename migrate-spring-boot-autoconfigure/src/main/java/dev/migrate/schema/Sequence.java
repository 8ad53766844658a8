package dev.migrate.schema;

import java.util.Objects;

/**
 * A sequence that is not merely the inside of an identity column.
 *
 * @param name the name
 * @param start the first value
 * @param increment the distance between two values
 */
public record Sequence(QualifiedName name, long start, long increment) {

    public Sequence {
        Objects.requireNonNull(name, "name");
    }

}
