package dev.migrate.execute;

import java.util.List;

import dev.migrate.StepDescription;
import dev.migrate.revision.RowChange;

/**
 * One planned step: a revision is run, or version rows move on their own.
 */
public sealed interface PlannedStep permits RevisionStep, StampStep {

    /**
     * What is said of the step.
     * @return the description
     */
    StepDescription description();

    /**
     * What becomes of the version rows.
     * @return the changes in the order in which to make them
     */
    List<RowChange> rowChanges();

    /**
     * Makes sure that the step can be run, before the first one of its plan is.
     * @param dialect the family of databases that it is to run on
     * @throws dev.migrate.MigrateException if it cannot
     */
    void check(String dialect);

}
