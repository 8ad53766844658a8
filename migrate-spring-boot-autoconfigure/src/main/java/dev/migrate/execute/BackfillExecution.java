package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.LongSupplier;

import dev.migrate.MigrateException;
import dev.migrate.operation.Backfill;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Fills in values some rows at a time, on a connection in autocommit mode, and tells how
 * far it is.
 */
final class BackfillExecution {

    private static final Log logger = LogFactory.getLog(BackfillExecution.class);

    private final Connection connection;

    private final Backfill operation;

    private final String update;

    private final String count;

    private final StatementGate gate;

    private final Repetition repetition;

    private long rows;

    /**
     * Prepares to fill in values.
     * @param connection the connection
     * @param operation what is filled in
     * @param update the statement that does some rows
     * @param count the query for how many rows are still to be done
     * @param gate is passed before each time
     * @param nanoTime tells the time
     */
    BackfillExecution(Connection connection, Backfill operation, String update, String count, StatementGate gate,
            LongSupplier nanoTime) {
        this.gate = gate;
        this.repetition = new Repetition(nanoTime);
        this.connection = connection;
        this.operation = operation;
        this.update = update;
        this.count = count;
    }

    /**
     * Goes on until no row is left.
     * @throws SQLException if the database refuses a statement
     * @throws MigrateException if rows that are done still meet the condition
     */
    void run() throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.setEscapeProcessing(false);
            long left = left(statement);
            long expected = left;
            for (int done = fill(statement); done > 0; done = fill(statement)) {
                this.rows += done;
                report(Math.max(expected, this.rows));
                if (this.rows > expected) {
                    // Others may have inserted rows meanwhile, but what is done must be
                    // done.
                    long now = left(statement);
                    if (now >= left) {
                        throw new MigrateException(
                                "Rows of table %s that were filled in (set %s) still meet the condition: %s. It would never end. Correct the condition so that it does not hold for a row that is done"
                                    .formatted(this.operation.table(), this.operation.assignments(),
                                            this.operation.condition()));
                    }
                    left = now;
                    expected = this.rows + now;
                }
            }
        }
        finally {
            this.gate.done();
        }
        logger.info("Filled in %d row(s) of %s".formatted(this.rows, this.operation.table()));
    }

    /**
     * Between two times the lock may have gone to somebody else.
     */
    private int fill(Statement statement) throws SQLException {
        this.gate.pass(this.update);
        return statement.executeUpdate(this.update);
    }

    private void report(long expected) {
        if (this.repetition.isDue()) {
            logger.info("Filled in %d of %d row(s) of %s (%d %%)".formatted(this.rows, expected, this.operation.table(),
                    100 * this.rows / expected));
        }
    }

    private long left(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery(this.count)) {
            result.next();
            return result.getLong(1);
        }
    }

    /**
     * How many rows have been done.
     * @return the number of rows, each committed
     */
    long rows() {
        return this.rows;
    }

}
