package dev.migrate.execute;

import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.StepDescription;
import dev.migrate.dialect.Dialect;
import dev.migrate.revision.Direction;

/**
 * What is said of a failed step: what failed, why, what the database's state is, and what
 * to do next.
 */
class FailureMessage {

    private final Dialect dialect;

    private final PlannedStep step;

    private final JdbcTarget target;

    /**
     * The message for a step.
     * @param dialect the database
     * @param step the step that failed
     * @param target knows what of it took effect before
     */
    FailureMessage(Dialect dialect, PlannedStep step, JdbcTarget target) {
        this.dialect = dialect;
        this.step = step;
        this.target = target;
    }

    String of(Throwable cause) {
        return "%s failed.\n%s\n%s\n%s".formatted(subject(), reason(cause), state(), advice());
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
                description.direction().word(), description.revision(), command());
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
        return (cause instanceof MigrateException) ? String.valueOf(cause.getMessage()) : cause.toString();
    }

    private String state() {
        List<String> from = this.step.description().from();
        String revision = from.isEmpty() ? "the base (no revision)" : "revision " + String.join(", ", from);
        if (!somethingStays()) {
            // What a stamp starts from is only that part of the rows which it moves.
            return (this.step instanceof StampStep) ? "Nothing of it took effect: the version table is as before."
                    : "Nothing of it took effect: the database is at %s as before.".formatted(revision);
        }
        int statements = this.target.committed();
        if (statements == 0) {
            return "%s commits each DDL statement at once: what this revision did on its own connection may have stayed, while the version table still says %s."
                .formatted(this.dialect.name(), revision);
        }
        return "%s: the first %s%s, while the version table still says %s.".formatted(
                this.dialect.transactionalDdl() ? "What runs in autocommit mode commits all that came before it"
                        : this.dialect.name() + " commits each statement at once",
                (statements == 1) ? "statement of this revision took effect and stays"
                        : statements + " statements of this revision took effect and stay",
                this.target.connectionHandedOut() ? ", and what it did on its own connection may have stayed" : "",
                revision);
    }

    private boolean somethingStays() {
        return this.target.committed() > 0 || (!this.dialect.transactionalDdl() && this.target.connectionHandedOut());
    }

    private String advice() {
        String again = "run it again: " + command();
        if (this.step instanceof RevisionStep revision) {
            return "Correct %s%s and %s".formatted(revision.script().location(),
                    somethingStays() ? ", undo by hand what took effect," : "", again);
        }
        return "See where the database is with `migrate current`, and " + again;
    }

    private String command() {
        StepDescription description = this.step.description();
        String target = description.to().isEmpty() ? description.revision() + "@base" : description.to().get(0);
        if (this.step instanceof StampStep stamp) {
            // A purged row may be of a revision that nobody knows: it cannot be named.
            return "migrate stamp "
                    + (stamp.purge() ? (description.to().isEmpty() ? "base" : target) + " --purge" : target);
        }
        // A downgrade has no target that goes without saying.
        return (description.direction() == Direction.UPGRADE) ? "migrate upgrade" : "migrate downgrade " + target;
    }

    private static String capitalize(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

}
