package dev.migrate;

import java.util.List;

/**
 * What part of the entities is to be compared, and with what.
 *
 * @param schemas the names of the schemas, in which {@code *} stands for any characters;
 * empty for the connection's own and all that the entities mention
 * @param renames the tables and columns that have another name in the entities
 * @param against what the entities are compared with
 */
public record ComparisonRequest(List<String> schemas, List<Rename> renames, Counterpart against) {

    /**
     * All that the entities mention, in the application's database.
     */
    public static final ComparisonRequest ALL = new ComparisonRequest(List.of());

    public ComparisonRequest {
        schemas = List.copyOf(schemas);
        renames = List.copyOf(renames);
    }

    /**
     * A part of the application's database, in which nothing has another name.
     * @param schemas the names of the schemas, in which {@code *} stands for any
     * characters; empty for the connection's own and all that the entities mention
     */
    public ComparisonRequest(List<String> schemas) {
        this(schemas, Counterpart.DATABASE);
    }

    /**
     * A comparison in which nothing has another name.
     * @param schemas the names of the schemas, in which {@code *} stands for any
     * characters; empty for the connection's own and all that the entities mention
     * @param against what the entities are compared with
     */
    public ComparisonRequest(List<String> schemas, Counterpart against) {
        this(schemas, List.of(), against);
    }

}
