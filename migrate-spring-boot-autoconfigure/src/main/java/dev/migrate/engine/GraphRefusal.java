package dev.migrate.engine;

import java.util.List;
import java.util.function.Supplier;

import dev.migrate.MigrateException;
import dev.migrate.revision.RevisionException;

/**
 * What the graph refuses, in the words of the rest of the house: the graph knows nothing
 * of that, its exceptions included.
 */
final class GraphRefusal {

    private GraphRefusal() {
    }

    /**
     * Asks the graph.
     * @param question what to ask
     * @param <T> what it answers
     * @return the answer
     * @throws MigrateException if there is none
     */
    static <T> T translated(Supplier<T> question) {
        try {
            return question.get();
        }
        catch (RevisionException ex) {
            throw new MigrateException(String.valueOf(ex.getMessage()), ex);
        }
    }

    /**
     * Makes a change. What the graph refuses is refused before a file is touched, which
     * is worth saying.
     * @param change the change
     * @param <T> what comes of it
     * @return what came of it
     * @throws MigrateException if the graph refuses
     */
    static <T> T unchanged(Supplier<T> change) {
        try {
            return change.get();
        }
        catch (RevisionException ex) {
            throw new MigrateException(ex.getMessage() + "\nNothing was changed", ex);
        }
    }

    /**
     * Revisions as they are named in messages.
     */
    static String where(List<String> revisions) {
        return revisions.isEmpty() ? "the base (no revision)" : String.join(", ", revisions);
    }

}
