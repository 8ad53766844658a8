package dev.migrate.autoconfigure;

import dev.migrate.HistoryEntry;
import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.Outcome;
import dev.migrate.StepDescription;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Logs what is done to the database, a line before and a line after each step.
 */
class LoggingMigrationListener implements MigrationListener {

    private static final Log logger = LogFactory.getLog(Migrate.class);

    @Override
    public void started(StepDescription step) {
        logger.info("Running " + step);
    }

    @Override
    public void finished(StepDescription step, HistoryEntry entry) {
        if (entry.outcome() == Outcome.SUCCESS) {
            logger.info("Finished %s of %s: %d statement(s) in %d ms".formatted(entry.direction().word(),
                    entry.revision(), entry.statements(), entry.duration().toMillis()));
        }
    }

    @Override
    public void waiting(LockStatus lock) {
        LockHolder holder = lock.holder();
        logger.info("Waiting for %s, which is migrating this database (lock %s)"
            .formatted((holder != null) ? holder : "another process", lock.name()));
    }

    @Override
    public void waitingForStatement(LockStatus lock) {
        logger.info(
                "The process that was migrating this database is gone, but the database is still busy with its last statement. Waiting for that to end (lock %s)"
                    .formatted(lock.name()));
    }

}
