package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.MigrateException;
import dev.migrate.Resolution;
import dev.migrate.execute.JournalEntry.Progress;

/**
 * Writes into the journal what somebody has found out about an interrupted step.
 */
final class JournalDecision {

    private final JournalTable journal;

    private final Connection connection;

    private final InterruptedStep interrupted;

    JournalDecision(JournalTable journal, Connection connection, InterruptedStep interrupted) {
        this.journal = journal;
        this.connection = connection;
        this.interrupted = interrupted;
    }

    /**
     * Writes it down.
     * @param resolution what became of the step
     * @throws MigrateException if there is nothing to decide
     * @throws SQLException if the database refuses
     */
    void decide(Resolution resolution) throws SQLException {
        if (resolution == Resolution.RESTART) {
            this.journal.clear(this.connection);
            return;
        }
        if (!this.interrupted.isPresent()) {
            throw new MigrateException(
                    "No step is half done: there is nothing to resolve, and nothing was changed. See where the database is with: migrate current");
        }
        JournalEntry entry = this.interrupted.inDoubt()
            .orElseThrow(() -> new MigrateException(
                    "The %s of revision %s is half done, but none of its statements is in doubt, and nothing was changed. See which took effect with: migrate resolve"
                        .formatted(this.interrupted.direction().word(), this.interrupted.revision())));
        if (resolution == Resolution.APPLIED) {
            this.journal.update(this.connection, entry.number(), Progress.DONE);
        }
        else if (entry.part() == 1) {
            this.journal.deleteFrom(this.connection, entry.operation());
        }
        else {
            this.journal.update(this.connection, entry.number(), Progress.PLANNED);
        }
    }

}
