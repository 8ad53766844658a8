package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.LockHolder;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
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
final class FirstTables {

    private static final Log logger = LogFactory.getLog(FirstTables.class);

    private final Dialect dialect;

    private final OwnTables tables;

    FirstTables(Dialect dialect, OwnTables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /**
     * Creates the tables as a single batch.
     * @param connection a connection in autocommit mode
     * @param lock the name of the lock
     * @param holder who has just taken it
     * @param session the session whose lock it is
     * @param condition what must hold besides, or {@code null}
     * @return whether all of them were created; if not, each is to be looked for
     */
    boolean create(Connection connection, String lock, LockHolder holder, String session, @Nullable String condition) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Table table : definitions()) {
                for (SqlStatement sql : this.dialect.ddl().render(new CreateTable(table), TableLookup.NONE)) {
                    statement.addBatch(sql.sql());
                }
            }
            statement
                .addBatch(new LockTable(this.dialect, this.tables.lock(), lock).insert(holder, session, condition));
            statement.executeBatch();
            return true;
        }
        catch (SQLException ex) {
            logger.debug("One of the tables is there already, or may not be created", ex);
            return false;
        }
    }

    /**
     * The version table comes first: if another process was faster, it fails.
     */
    private List<Table> definitions() {
        return List.of(VersionTable.definition(this.tables.version()), HistoryTable.definition(this.tables.history()),
                JournalTable.definition(this.tables.journal()), LockTable.definition(this.tables.lock()));
    }

}
