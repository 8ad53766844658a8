package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;

/**
 * Fills in values in the rows that are already there, some at a time, each time in a
 * transaction of its own: what was begun goes on where it stopped when it is run again.
 *
 * @param table the table
 * @param assignments what is set, as in {@code update … set}:
 * {@code level = 1, active = true}
 * @param condition which rows are still to be done, as an SQL expression; it must no
 * longer hold for a row that is done
 * @param batchSize how many rows are done at a time
 */
public record Backfill(QualifiedName table, String assignments, String condition, int batchSize) implements Operation {

    /**
     * How many rows are done at a time where nothing is said.
     */
    public static final int DEFAULT_BATCH_SIZE = 10_000;

    public Backfill {
        if (batchSize < 1) {
            throw new IllegalArgumentException(
                    "Table %s must be backfilled at least one row at a time, not %d".formatted(table, batchSize));
        }
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public String irreversibleBecause() {
        return "the values before are not kept";
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.table);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
