package dev.migrate.execute;

import java.util.List;

import dev.migrate.Operations;
import dev.migrate.StepDescription;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RowChange;
import dev.migrate.script.RevisionScript;

/**
 * A step that runs a revision.
 *
 * @param description what is said of it
 * @param script the revision that is applied or taken back
 * @param rowChanges what becomes of the version rows
 */
public record RevisionStep(StepDescription description, RevisionScript script,
        List<RowChange> rowChanges) implements PlannedStep {

    public RevisionStep {
        rowChanges = List.copyOf(rowChanges);
    }

    @Override
    public void check(String dialect) {
        this.script.check(dialect);
    }

    void run(Operations operations) throws Exception {
        if (this.description.direction() == Direction.UPGRADE) {
            this.script.upgrade(operations);
        }
        else {
            this.script.downgrade(operations);
        }
    }

}
