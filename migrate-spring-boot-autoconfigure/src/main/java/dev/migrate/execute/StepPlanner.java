package dev.migrate.execute;

import java.util.List;

/**
 * Decides what is to be done to a database.
 */
@FunctionalInterface
public interface StepPlanner {

    /**
     * The steps from where the database is. May be asked twice: before the lock is held,
     * to find out whether anything is to be done at all, and again once it is.
     * @param rows the rows of the version table
     * @param dialect the family of databases that the steps are to run on
     * @return the steps in their order; empty if nothing is to be done
     */
    List<PlannedStep> plan(List<String> rows, String dialect);

}
