package dev.migrate.execute;

import java.util.List;

import dev.migrate.revision.Direction;
import dev.migrate.Operations;
import dev.migrate.StepDescription;
import dev.migrate.revision.RowChange;
import dev.migrate.script.RevisionScript;

/**
 * One planned step.
 *
 * @param description what is said of it
 * @param script the revision that is applied or taken back
 * @param rowChanges what becomes of the version rows
 */
public record PlannedStep(StepDescription description, RevisionScript script, List<RowChange> rowChanges) {

    public PlannedStep {
        rowChanges = List.copyOf(rowChanges);
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
