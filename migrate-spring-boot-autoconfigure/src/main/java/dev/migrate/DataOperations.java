package dev.migrate;

import java.util.Arrays;
import java.util.function.Consumer;

import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * What {@link Operations} can do to rows, and with SQL as it stands.
 */
public interface DataOperations {

    /**
     * Carries out an operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Runs one SQL statement as it stands.
     * @param sql the statement
     */
    default void execute(String sql) {
        apply(new ExecuteSql(sql, null));
    }

    /**
     * Runs one SQL statement with values for its question marks.
     * @param sql the statement
     * @param parameters the values, of the types that {@link BulkInsert} takes
     */
    default void execute(String sql, @Nullable Object... parameters) {
        apply(new ExecuteSql(sql, Arrays.asList(parameters), null));
    }

    /**
     * Runs several SQL statements as they stand, one after the other.
     * @param statements the statements
     */
    default void executeAll(String... statements) {
        for (String statement : statements) {
            execute(statement);
        }
    }

    /**
     * Inserts rows.
     * @param table the name of the table
     * @param definition says which values
     */
    default void bulkInsert(String table, Consumer<RowsDefinition> definition) {
        RowsDefinition rows = new RowsDefinition(table);
        definition.accept(rows);
        apply(rows.toBulkInsert());
    }

    /**
     * Fills in values in the rows that are already there, 10,000 at a time.
     * @param table the name of the table
     * @param assignments what is set: {@code level = 1, active = true}
     * @param condition which rows are still to be done, as an SQL expression; it must no
     * longer hold for a row that is done
     * @see #backfill(String, String, String, int)
     */
    default void backfill(String table, String assignments, String condition) {
        backfill(table, assignments, condition, Backfill.DEFAULT_BATCH_SIZE);
    }

    /**
     * Fills in values in the rows that are already there, some at a time, so that no row
     * is locked for long. Each time is a transaction of its own: what the revision did
     * before is committed first, and if it fails or is stopped it goes on where it was
     * when it is run again.
     * @param table the name of the table
     * @param assignments what is set: {@code level = 1, active = true}
     * @param condition which rows are still to be done, as an SQL expression; it must no
     * longer hold for a row that is done
     * @param batchSize how many rows are done at a time
     */
    default void backfill(String table, String assignments, String condition, int batchSize) {
        apply(new Backfill(QualifiedName.of(table), assignments, condition, batchSize));
    }

}
