package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import dev.migrate.LockHolder;
import dev.migrate.StepDescription;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.TransactionFrame;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.Table;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The tables that Migrate keeps, in a database where none of them was found. All of them
 * are created at once, together with the row of the lock. That this succeeds tells that
 * nobody else was faster: nothing needs to be read again.
 */
final class FirstTables implements AutoCloseable {

    private static final Log logger = LogFactory.getLog(FirstTables.class);

    private final Dialect dialect;

    private final OwnTables tables;

    private final String step;

    private TransactionFrame.@Nullable Opened frame;

    /**
     * Tables that are not there yet.
     * @param dialect the dialect of the database
     * @param tables their names
     * @param step the step that comes first
     */
    FirstTables(Dialect dialect, OwnTables tables, StepDescription step) {
        this.dialect = dialect;
        this.tables = tables;
        this.step = step.toString();
    }

    /**
     * Creates the tables as a single batch, and opens the frame of the first step's
     * transaction by it.
     * @param connection a connection in autocommit mode
     * @param lock the name of the lock
     * @param holder who has just taken it
     * @param session an expression for the session whose lock it is
     * @param condition what must hold besides, or {@code null}
     * @return whether all of them were created; if not, each is to be looked for
     */
    boolean create(Connection connection, String lock, LockHolder holder, String session, @Nullable String condition) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : this.dialect.transactionFrame().statements()) {
                statement.addBatch(sql);
            }
            for (Table table : definitions()) {
                for (SqlStatement sql : this.dialect.ddl().render(new CreateTable(table), TableLookup.NONE)) {
                    statement.addBatch(sql.sql());
                }
            }
            statement.addBatch(new LockTable(this.dialect, this.tables.lock(), lock).insert(holder.during(this.step),
                    session, condition));
            this.frame = this.dialect.transactionFrame().opened(connection);
            statement.executeBatch();
            return true;
        }
        catch (SQLException ex) {
            logger.debug("One of the tables is there already, or may not be created", ex);
            close();
            return false;
        }
    }

    /**
     * The step that the row of the lock names.
     */
    String step() {
        return this.step;
    }

    /**
     * The frame of the first step's transaction.
     * @return the frame, which the caller closes; empty if it was given away already
     */
    Optional<TransactionFrame.Opened> frame() {
        Optional<TransactionFrame.Opened> opened = Optional.ofNullable(this.frame);
        this.frame = null;
        return opened;
    }

    /**
     * Closes the frame if nobody has asked for it.
     */
    @Override
    public void close() {
        frame().ifPresent((opened) -> {
            try {
                opened.close();
            }
            catch (SQLException ex) {
                logger.debug("The connection is as it was before, or no longer usable", ex);
            }
        });
    }

    /**
     * The version table comes first: if another process was faster, it fails.
     */
    private List<Table> definitions() {
        return List.of(VersionTable.definition(this.tables.version()), HistoryTable.definition(this.tables.history()),
                JournalTable.definition(this.tables.journal()), LockTable.definition(this.tables.lock()));
    }

}
