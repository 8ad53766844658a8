package dev.migrate.schema;

import java.util.List;

/**
 * A database schema, or what the entities want it to be.
 *
 * @param tables the tables
 * @param sequences the sequences that do not belong to an identity column
 */
public record Schema(List<Table> tables, List<Sequence> sequences) {

    /**
     * A schema with nothing in it.
     */
    public static final Schema EMPTY = new Schema(List.of(), List.of());

    public Schema {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

}
