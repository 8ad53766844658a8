package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScratchDatabase;
import dev.migrate.dialect.TableLookup.CatalogReader;

import org.jspecify.annotations.Nullable;

/**
 * Plays on a database in memory what a script does to definitions, so that the script can
 * be told what a table is like by then. It begins once somebody asks, which most scripts
 * never do, and goes on statement by statement. After a statement that fails in memory
 * nothing is known any more: to guess would be to lose what the statement has made.
 */
final class Rehearsal implements AutoCloseable {

    private final @Nullable ScratchDatabase database;

    private final Beginning beginning;

    private final List<String> written = new ArrayList<>();

    private @Nullable Connection connection;

    private boolean lost;

    /**
     * A rehearsal that has not begun yet.
     * @param dialect the family of databases that the script is for
     * @param beginning what was done before the script
     */
    Rehearsal(Dialect dialect, Beginning beginning) {
        this.database = dialect.scratchDatabase();
        this.beginning = beginning;
    }

    /**
     * Notes a statement.
     * @param sql the statement, which has been written down
     */
    void add(String sql) {
        if (this.database != null && this.database.mayDefine(sql)) {
            this.written.add(sql);
        }
    }

    /**
     * Reads from the catalog as it is after all statements so far.
     * @param reader reads it
     * @param <T> what is read
     * @return what was read, or empty if that is not known
     */
    <T> Optional<T> read(CatalogReader<T> reader) {
        Connection played = play();
        if (played == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(played));
        }
        catch (SQLException ex) {
            // there is no such table
            return Optional.empty();
        }
    }

    private @Nullable Connection play() {
        if (this.lost || this.database == null) {
            return null;
        }
        try {
            Connection played = this.connection;
            if (played == null) {
                played = this.database.open();
                this.connection = played;
                List<String> script = List.copyOf(this.written);
                this.written.clear();
                this.beginning.play(this, this.database);
                this.written.addAll(script);
            }
            while (!this.written.isEmpty()) {
                try (Statement statement = played.createStatement()) {
                    statement.execute(this.written.remove(0));
                }
            }
            return played;
        }
        catch (Exception ex) {
            this.lost = true;
            return null;
        }
    }

    @Override
    public void close() {
        try {
            if (this.connection != null) {
                this.connection.close();
            }
        }
        catch (SQLException ex) {
            // nothing is lost with it
            this.lost = true;
        }
    }

    /**
     * What was done before a script.
     */
    @FunctionalInterface
    interface Beginning {

        /**
         * Nothing: the script is for an empty database.
         */
        Beginning EMPTY = (rehearsal, database) -> {
        };

        /**
         * Notes the statements.
         * @param rehearsal where to note them
         * @param database what they are played on
         * @throws Exception if it cannot be known what was done
         */
        void play(Rehearsal rehearsal, ScratchDatabase database) throws Exception;

    }

}
