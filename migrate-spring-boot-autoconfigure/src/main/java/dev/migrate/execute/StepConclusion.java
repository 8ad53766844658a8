package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.HistoryEntry;
import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.revision.RowChange;

/**
 * What a step comes to in the tables that Migrate keeps, as the last thing in its
 * transaction: nobody else has taken the lock, the version rows move, and the history
 * gets a row. Where the database can do that, it is a single statement.
 */
class StepConclusion {

    private final Dialect dialect;

    private final VersionTable versionTable;

    private final HistoryTable historyTable;

    private final LockTenure tenure;

    StepConclusion(Dialect dialect, OwnTables tables, LockTenure tenure) {
        this.dialect = dialect;
        this.versionTable = new VersionTable(dialect, tables.version());
        this.historyTable = new HistoryTable(dialect, tables.history());
        this.tenure = tenure;
    }

    /**
     * Writes everything down.
     * @param connection the connection of the step
     * @param changes what becomes of the version rows
     * @param entry what the history is to say; its number is not looked at
     * @return the entry with its number
     * @throws SQLException if the database refuses
     * @throws MigrateException if somebody else has taken the lock, or has moved the
     * version rows
     */
    HistoryEntry conclude(Connection connection, List<RowChange> changes, HistoryEntry entry) throws SQLException {
        if (this.dialect.chainsChanges()) {
            List<HistoryEntry> appended = chain(connection, changes, entry);
            if (appended.size() == 1) {
                return appended.get(0);
            }
            if (appended.size() > 1) {
                throw new MigrateException(
                        "The version table has the same row %d times. Delete all of them but one, and try again"
                            .formatted(appended.size()));
            }
            // One of them met nothing. Which one, they say when they are made one by one.
        }
        this.tenure.hold();
        for (RowChange change : changes) {
            this.versionTable.apply(connection, change);
        }
        return this.historyTable.append(connection, entry);
    }

    private List<HistoryEntry> chain(Connection connection, List<RowChange> changes, HistoryEntry entry)
            throws SQLException {
        Map<String, String> statements = new LinkedHashMap<>();
        statements.put("held", this.tenure.table().holdSql() + " returning 1");
        List<Object> parameters = new ArrayList<>(List.of(this.tenure.table().name(), this.tenure.epoch()));
        for (RowChange change : changes) {
            statements.put("moved_" + statements.size(), this.versionTable.parameterized(change, "held"));
            parameters.addAll(VersionTable.parameters(change));
        }
        return this.historyTable.append(connection, statements, parameters, entry);
    }

}
