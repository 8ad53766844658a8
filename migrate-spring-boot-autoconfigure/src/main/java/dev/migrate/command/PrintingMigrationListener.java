package dev.migrate.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.HistoryEntry;
import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.MigrationListener;
import dev.migrate.Outcome;
import dev.migrate.StepDescription;

/**
 * Prints each step as it is run: what is done first, how it went when it is over.
 */
class PrintingMigrationListener implements MigrationListener {

    private final CommandOutput output;

    private final PrintWriter text;

    private final List<FinishedStep> steps = new ArrayList<>();

    PrintingMigrationListener(CommandOutput output) {
        this.output = output;
        this.text = output.text();
    }

    /**
     * The steps so far.
     * @return those that have ended, well or not
     */
    List<FinishedStep> steps() {
        return List.copyOf(this.steps);
    }

    @Override
    public void started(StepDescription step) {
        this.text.print("Running %s ... ".formatted(step));
        this.text.flush();
    }

    @Override
    public void finished(StepDescription step, HistoryEntry entry) {
        this.steps.add(new FinishedStep(step, entry));
        if (entry.outcome() == Outcome.SUCCESS) {
            this.text.println("done (%d %s, %d ms)".formatted(entry.statements(),
                    (entry.statements() == 1) ? "statement" : "statements", entry.duration().toMillis()));
        }
        else {
            this.text.println("FAILED");
        }
    }

    @Override
    public void waiting(LockStatus lock) {
        LockHolder holder = lock.holder();
        this.output.remark("Waiting for another process that is migrating this database%s ..."
            .formatted((holder != null) ? ": " + holder : ""));
    }

    @Override
    public void waitingForStatement(LockStatus lock) {
        this.output.remark("Waiting for the last statement of a process that is gone ...");
    }

}
