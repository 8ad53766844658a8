package dev.migrate;

import java.util.List;

/**
 * What part of the database is to be compared with the entities.
 *
 * @param schemas the names of the schemas, in which {@code *} stands for any characters;
 * empty for the connection's own and all that the entities mention
 * @param renames the tables and columns that have another name in the entities
 */
public record ComparisonRequest(List<String> schemas, List<Rename> renames) {

    /**
     * All that the entities mention.
     */
    public static final ComparisonRequest ALL = new ComparisonRequest(List.of());

    public ComparisonRequest {
        schemas = List.copyOf(schemas);
        renames = List.copyOf(renames);
    }

    /**
     * A comparison that knows of no renames.
     * @param schemas the names of the schemas
     */
    public ComparisonRequest(List<String> schemas) {
        this(schemas, List.of());
    }

}
