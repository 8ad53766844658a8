package dev.migrate;

import java.util.List;

/**
 * What part of the database is to be compared with the entities.
 *
 * @param schemas the names of the schemas, in which {@code *} stands for any characters;
 * empty for the connection's own and all that the entities mention
 */
public record ComparisonRequest(List<String> schemas) {

    /**
     * All that the entities mention.
     */
    public static final ComparisonRequest ALL = new ComparisonRequest(List.of());

    public ComparisonRequest {
        schemas = List.copyOf(schemas);
    }

}
