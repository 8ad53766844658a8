package dev.migrate.revision;

import java.util.List;

/**
 * Everything that a command is going to do, worked out completely before the first step
 * runs.
 *
 * @param startRows the version rows before the first step
 * @param purge whether to delete every version row before the first step; then
 * {@code startRows} is empty
 * @param steps the steps in the order in which they run; empty if there is nothing to do
 * @param rows the version rows after the last step
 */
public record Plan(List<String> startRows, boolean purge, List<Step> steps, List<String> rows) {

    public Plan {
        startRows = List.copyOf(startRows);
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
    }

    /**
     * Whether there is nothing to do.
     * @return {@code true} if the plan changes nothing
     */
    public boolean isEmpty() {
        return this.steps.isEmpty() && !this.purge;
    }

}
