package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.dialect.Dialect;

/**
 * Where a database is.
 *
 * @param rows the rows of the version table, or empty if there is none
 * @param inFlight whether the journal has rows: a step is being executed, or was
 * interrupted
 * @param journal whether there is a journal
 */
record Position(Optional<List<String>> rows, boolean inFlight, boolean journal) {

    /**
     * Where a database is that Migrate's tables have just been created in.
     */
    static final Position FIRST = new Position(Optional.of(List.of()), false, true);

    Position {
        rows = rows.map(List::copyOf);
    }

    List<String> versions() {
        return this.rows.orElse(List.of());
    }

    /**
     * Reads where a database is, with a single statement.
     * @param connection a connection in autocommit mode
     * @param dialect the dialect of the database
     * @param tables the names of the tables
     * @return where it is
     * @throws SQLException if the version table exists and cannot be read
     */
    static Position read(Connection connection, Dialect dialect, OwnTables tables) throws SQLException {
        String sql = "select version_num, 0 from %s union all select revision, statement_number from %s"
            .formatted(dialect.identifiers().sql(tables.version()), dialect.identifiers().sql(tables.journal()));
        List<String> rows = new ArrayList<>();
        boolean inFlight = false;
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                if (result.getInt(2) == 0) {
                    rows.add(result.getString(1));
                }
                else {
                    inFlight = true;
                }
            }
            return new Position(Optional.of(rows), inFlight, true);
        }
        catch (SQLException ex) {
            if (MissingTable.isToldBy(ex, tables.version(), tables.journal())) {
                return new Position(Optional.empty(), false, false);
            }
            return withoutJournal(connection, dialect, tables);
        }
    }

    /**
     * A database that Alembic managed, or an earlier version of this library, has no
     * journal yet; a new one has nothing.
     */
    private static Position withoutJournal(Connection connection, Dialect dialect, OwnTables tables)
            throws SQLException {
        if (!new TableExistence(dialect.identifiers()).test(connection, tables.version())) {
            return new Position(Optional.empty(), false, false);
        }
        return new Position(new VersionTable(dialect, tables.version()).read(connection), false, false);
    }

    /**
     * The step that was begun and has not ended.
     * @param connection a connection
     * @param dialect the dialect of the database
     * @param tables the names of the tables
     * @return the step; {@link InterruptedStep#NONE} if nothing is half done
     * @throws SQLException if the journal cannot be read
     */
    InterruptedStep interrupted(Connection connection, Dialect dialect, OwnTables tables) throws SQLException {
        return this.inFlight ? new InterruptedStep(new JournalTable(dialect, tables.journal()).read(connection))
                : InterruptedStep.NONE;
    }

}
