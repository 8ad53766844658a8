package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.dialect.Dialect;

/**
 * Those of the tables that Migrate keeps which are not there, where others are: Alembic
 * managed the database, or an earlier version of this library did.
 */
final class RemainingTables {

    private final Dialect dialect;

    private final OwnTables tables;

    /**
     * Tables that may be missing.
     * @param dialect the dialect of the database
     * @param tables the names of all of them
     */
    RemainingTables(Dialect dialect, OwnTables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /**
     * Creates them one by one. The table of the lock is there already.
     * @param connection a connection in autocommit mode, while no other process does
     * anything
     * @param position where the database is, which tells what else is there
     * @return whether one was missing
     * @throws SQLException if the database refuses
     */
    boolean create(Connection connection, Position position) throws SQLException {
        if (position.rows().isEmpty()) {
            new VersionTable(this.dialect, this.tables.version()).create(connection);
        }
        HistoryTable historyTable = new HistoryTable(this.dialect, this.tables.history());
        boolean historyMissing = !historyTable.exists(connection);
        if (historyMissing) {
            historyTable.create(connection);
        }
        JournalTable journalTable = new JournalTable(this.dialect, this.tables.journal());
        boolean journalMissing = !position.journal() && !journalTable.exists(connection);
        if (journalMissing) {
            journalTable.create(connection);
        }
        return position.rows().isEmpty() || historyMissing || journalMissing;
    }

}
