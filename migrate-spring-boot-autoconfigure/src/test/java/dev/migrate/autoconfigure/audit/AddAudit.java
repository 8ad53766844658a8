package dev.migrate.autoconfigure.audit;

import dev.migrate.operation.CustomOperation;

/**
 * Adds to a table who changed a row, and when.
 *
 * @param table the table
 * @param takenAway whether that is taken away instead
 */
public record AddAudit(String table, boolean takenAway) implements CustomOperation {

    AddAudit(String table) {
        this(table, false);
    }

    AddAudit takenBack() {
        return new AddAudit(this.table, true);
    }

}
