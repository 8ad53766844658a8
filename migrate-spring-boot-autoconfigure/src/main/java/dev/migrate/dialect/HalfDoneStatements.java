package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What a database leaves behind of a statement that it carries out in several steps, each
 * of which is committed, where that was interrupted or refused in the middle.
 */
public interface HalfDoneStatements {

    /**
     * A database that does each of its statements as a whole.
     */
    HalfDoneStatements NONE = new HalfDoneStatements() {

        @Override
        public boolean mayBeHalfDone(String sql) {
            return false;
        }

        @Override
        public List<String> remedies(Connection connection, String sql) {
            return List.of();
        }

    };

    /**
     * Whether an attempt that was refused can be half done, too.
     * @param sql a statement
     * @return whether there is something to look for before each attempt; otherwise there
     * is only after an interruption
     */
    boolean mayBeHalfDone(String sql);

    /**
     * What clears away that an attempt was made, or brings it to its end.
     * @param connection the connection to use
     * @param sql the statement
     * @return statements to be executed, each by itself; empty if nothing is half done
     * @throws SQLException if the catalog cannot be read
     */
    List<String> remedies(Connection connection, String sql) throws SQLException;

    /**
     * Whether a statement took effect, now that the remedies have been executed.
     * @param connection the connection to use
     * @param sql the statement
     * @return whether it did; {@code false} also if it can do no harm to execute it
     * again; or empty if the catalog does not tell
     * @throws SQLException if the catalog cannot be read
     */
    default Optional<Boolean> tookEffect(Connection connection, String sql) throws SQLException {
        return Optional.empty();
    }

}
