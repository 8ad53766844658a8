package dev.migrate.execute;

import java.util.List;
import java.util.Map;

/**
 * What is to be written as a script.
 *
 * @param startRows the version rows that the script assumes
 * @param before the steps that lead to these rows from an empty database
 * @param steps the steps
 * @param applied for each step that is to be skipped where it was done already: the
 * revisions any of which, in the version table, says that the step's own is applied;
 * empty for a script that assumes what it finds
 */
public record OfflineScript(List<String> startRows, List<PlannedStep> before, List<PlannedStep> steps,
        Map<PlannedStep, List<String>> applied) {

    public OfflineScript {
        startRows = List.copyOf(startRows);
        before = List.copyOf(before);
        steps = List.copyOf(steps);
        applied = Map.copyOf(applied);
    }

}
