package dev.migrate.execute;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.StepDescription;
import dev.migrate.dialect.Dialect;
import dev.migrate.revision.Direction;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a failed step: what failed, why, what the database's state is, and what
 * to do next.
 */
class FailureMessage {

    private final Dialect dialect;

    private final PlannedStep step;

    private final StepTransaction transaction;

    private final StepTally tally;

    /**
     * The message for a step.
     * @param dialect the database
     * @param step the step that failed
     * @param transaction what it was to take effect with
     * @param tally knows what of it took effect before
     */
    FailureMessage(Dialect dialect, PlannedStep step, StepTransaction transaction, StepTally tally) {
        this.dialect = dialect;
        this.step = step;
        this.transaction = transaction;
        this.tally = tally;
    }

    /**
     * The message where the step failed.
     * @param cause why
     * @param remark what else is to be said of that, or {@code null} for nothing
     * @return the message
     */
    String of(Throwable cause, @Nullable String remark) {
        return "%s failed.\n%s\n%s%s\n%s".formatted(subject(), reason(cause), (remark != null) ? remark + "\n" : "",
                state(), advice());
    }

    /**
     * The message where the connection was lost in the middle of the commit.
     * @param cause how it was lost
     * @return the message
     */
    String ofDoubt(Throwable cause) {
        StepDescription description = this.step.description();
        return """
                %s was being committed when the connection was lost.
                %s
                Whether it took effect is unknown. See where the database is with: migrate current
                and what was done to it with: migrate history
                Unless the %s of %s is among it, run it again: %s""".formatted(subject(), cause.getMessage(),
                description.direction().word(), description.revision(), this.transaction.command());
    }

    /**
     * The message where a step that was interrupted cannot go on.
     * @param interrupted what of it took effect
     * @param cause why it cannot
     * @return the message
     */
    String ofRefusal(InterruptedStep interrupted, ResumptionRefusedException cause) {
        return "%s was interrupted earlier, and cannot go on.\n%s\n%s\n%s\nThen go on with: %s".formatted(subject(),
                cause.getMessage(), state(interrupted.done().size()), cause.getAdvice(), this.transaction.command());
    }

    private String state(int done) {
        return (done == 0) ? "No other statement of it took effect, and the version table is as before."
                : "%d statement(s) of it took effect for certain and stay; the version table is as before."
                    .formatted(done);
    }

    private String subject() {
        StepDescription description = this.step.description();
        String direction = capitalize(description.direction().word());
        if (this.step instanceof RevisionStep revision) {
            return "%s of revision %s (%s, %s)".formatted(direction, description.revision(), description.message(),
                    revision.script().location());
        }
        return direction + " of revision " + description.revision();
    }

    private static String reason(Throwable cause) {
        return (cause instanceof MigrateException) ? String.valueOf(cause.getMessage())
                : Credentials.maskUrls(cause.toString());
    }

    private String state() {
        List<String> from = this.step.description().from();
        String revision = from.isEmpty() ? "the base (no revision)" : "revision " + String.join(", ", from);
        if (!somethingStays()) {
            // What a stamp starts from is only that part of the rows which it moves.
            return (this.step instanceof StampStep) ? "Nothing of it took effect: the version table is as before."
                    : "Nothing of it took effect: the database is at %s as before.".formatted(revision);
        }
        String cause = this.dialect.transactionalDdl() ? "This revision commits before its end"
                : "%s commits each %sstatement at once".formatted(this.dialect.name(),
                        (this.tally.committedStatements() == 0) ? "DDL " : "");
        return "%s: %s, while the version table still says %s.".formatted(cause, String.join(", and ", whatStays()),
                revision);
    }

    private List<String> whatStays() {
        List<String> remains = new ArrayList<>();
        int statements = this.tally.committedStatements();
        if (statements > 0) {
            remains.add((statements == 1) ? "the first statement of this revision took effect and stays"
                    : "the first %d statements of this revision took effect and stay".formatted(statements));
        }
        if (this.tally.filledRows() > 0) {
            remains.add("%d row(s) were filled in and stay".formatted(this.tally.filledRows()));
        }
        if (this.tally.connectionWorkMayStay()) {
            remains.add((statements > 0) ? "what it did on its own connection may have stayed"
                    : "what this revision did on its own connection may have stayed");
        }
        return remains;
    }

    private boolean somethingStays() {
        return !whatStays().isEmpty();
    }

    private String advice() {
        String again = "run it again: " + this.transaction.command();
        if (this.step instanceof RevisionStep revision) {
            return "Correct %s%s and %s".formatted(revision.script().location(), precaution(), again);
        }
        return "See where the database is with `migrate current`, and " + again;
    }

    private String precaution() {
        if (this.tally.connectionWorkMayStay()) {
            return ", undo by hand all that took effect, forget it with `migrate resolve --restart`,";
        }
        int done = this.tally.committedStatements();
        return (done == 0) ? "" : " from statement %d on (what took effect is not done again)".formatted(done + 1);
    }

    private static String capitalize(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

}
