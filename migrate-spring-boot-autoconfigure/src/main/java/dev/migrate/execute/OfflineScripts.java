package dev.migrate.execute;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.LiveTables;
import dev.migrate.dialect.TableLookup;
import org.jspecify.annotations.Nullable;

/**
 * Writes scripts with what can be known of the tables that they meet: those of the
 * database where it is at the revision that a script starts from, and else what the
 * revisions before it make of an empty one.
 */
final class OfflineScripts {

    private final OwnTables tables;

    private final @Nullable String applicationVersion;

    private final OperationPreparation preparation;

    private final Map<String, String> arguments;

    /**
     * Writes scripts.
     * @param tables the tables that Migrate keeps for itself
     * @param applicationVersion the version of the application, or {@code null}
     * @param preparation what becomes of operations before they are written down
     * @param arguments what Java migrations are given
     */
    OfflineScripts(OwnTables tables, @Nullable String applicationVersion, OperationPreparation preparation,
            Map<String, String> arguments) {
        this.tables = tables;
        this.applicationVersion = applicationVersion;
        this.preparation = preparation;
        this.arguments = arguments;
    }

    /**
     * Writes a script for a database.
     * @param script what to write
     * @param connection a connection to the database, which is only read
     * @param dialect its dialect
     * @param output takes the script
     * @throws SQLException if the database cannot be read
     */
    void write(OfflineScript script, Connection connection, Dialect dialect, PrintWriter output) throws SQLException {
        List<String> rows = new VersionTable(dialect, this.tables.version()).read(connection).orElse(List.of());
        // Elsewhere its tables are not those that the script will meet.
        boolean there = new HashSet<>(rows).equals(new HashSet<>(script.startRows()));
        if (there) {
            write(script, dialect, new LiveTables(dialect, connection),
                    (rehearsal, scratch) -> scratch.definitions(connection).forEach(rehearsal::add), output);
        }
        else {
            write(script, dialect, output);
        }
    }

    /**
     * Writes a script without a database.
     * @param script what to write
     * @param dialect the family of databases that it is for
     * @param output takes the script
     */
    void write(OfflineScript script, Dialect dialect, PrintWriter output) {
        ReplayedTables before = new ReplayedTables(dialect, script.before(), this.preparation, this.arguments);
        write(script, dialect, before, (rehearsal, scratch) -> before.play(rehearsal), output);
    }

    private void write(OfflineScript script, Dialect dialect, TableLookup before, Rehearsal.Beginning beginning,
            PrintWriter output) {
        try (Rehearsal rehearsal = new Rehearsal(dialect, beginning)) {
            TrackedTables known = new TrackedTables(dialect.identifiers(), before, rehearsal);
            new OfflineWriter(dialect, this.tables, this.applicationVersion, known, output, this.preparation,
                    this.arguments)
                .write(script);
        }
    }

}
