package dev.migrate.revision;

/**
 * One statement against the version table. An update and a delete must hit exactly one
 * row: anything else means that somebody else changed the table meanwhile.
 */
public sealed interface RowChange {

    /**
     * A new row.
     *
     * @param revision the id to insert
     */
    record Insert(String revision) implements RowChange {

    }

    /**
     * A row that goes.
     *
     * @param revision the id to delete
     */
    record Delete(String revision) implements RowChange {

    }

    /**
     * A row that gets another id.
     *
     * @param from the id it has
     * @param to the id it gets
     */
    record Update(String from, String to) implements RowChange {

    }

}
