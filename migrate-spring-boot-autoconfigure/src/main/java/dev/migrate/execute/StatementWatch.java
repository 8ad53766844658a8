package dev.migrate.execute;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Speaks of a statement that takes long, which otherwise looks like one that hangs, from
 * another thread than the one that executes it.
 */
final class StatementWatch {

    private static final Log logger = LogFactory.getLog(StatementWatch.class);

    private final Progress progress;

    private final Repetition repetition;

    private volatile @Nullable String statement;

    /**
     * Watches nothing yet.
     * @param progress asks the database how far the statement is
     * @param nanoTime tells the time
     */
    StatementWatch(Progress progress, LongSupplier nanoTime) {
        this.progress = progress;
        this.repetition = new Repetition(nanoTime);
    }

    /**
     * A statement begins.
     * @param sql the statement
     */
    void begin(String sql) {
        this.repetition.begin();
        this.statement = sql;
    }

    /**
     * No statement is being executed.
     */
    void end() {
        this.statement = null;
    }

    /**
     * What is being executed.
     * @return the statement as others may see it, or {@code null} if there is none
     */
    @Nullable String statement() {
        String sql = this.statement;
        return (sql != null) ? new StatementSummary(sql).text() : null;
    }

    /**
     * Speaks of the statement if it is time to.
     */
    void look() {
        String text = statement();
        if (text != null && this.repetition.isDue()) {
            logger.info("Still executing, for %d seconds now: %s%s".formatted(this.repetition.elapsed().toSeconds(),
                    text, progress().map(" (%s)"::formatted).orElse("")));
        }
    }

    private Optional<String> progress() {
        try {
            return this.progress.read();
        }
        catch (SQLException ex) {
            // Not everybody may ask; the statement goes on all the same.
            logger.debug("The database does not say how far the statement is", ex);
            return Optional.empty();
        }
    }

    /**
     * Asks how far a statement is.
     */
    @FunctionalInterface
    interface Progress {

        Optional<String> read() throws SQLException;

    }

}
