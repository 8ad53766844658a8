package dev.migrate.execute;

import java.util.List;

import dev.migrate.StepDescription;
import dev.migrate.revision.RowChange;

/**
 * A step that moves version rows and runs nothing.
 *
 * @param description what is said of it
 * @param purge whether to delete all rows first, whatever they are
 * @param rowChanges what becomes of the version rows after that
 */
public record StampStep(StepDescription description, boolean purge, List<RowChange> rowChanges) implements PlannedStep {

    public StampStep {
        rowChanges = List.copyOf(rowChanges);
    }

    @Override
    public void check(String dialect) {
        // There is no script that could be wrong.
    }

}
