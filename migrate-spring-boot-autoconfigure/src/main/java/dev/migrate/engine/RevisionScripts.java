package dev.migrate.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.migrate.MigrateException;
import dev.migrate.RevisionDescription;
import dev.migrate.ScriptRequest;
import dev.migrate.StepDescription;
import dev.migrate.execute.OfflineScript;
import dev.migrate.execute.PlannedStep;
import dev.migrate.execute.RevisionStep;
import dev.migrate.execute.StampStep;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
import dev.migrate.revision.RowChange;
import dev.migrate.revision.Step;
import dev.migrate.script.RevisionScript;

/**
 * The scripts of an application and the graph that they form.
 */
class RevisionScripts {

    private final Map<String, RevisionScript> scripts = new LinkedHashMap<>();

    private final RevisionGraph graph;

    RevisionScripts(Collection<RevisionScript> scripts) {
        this.graph = RevisionGraph.of(scripts.stream().map(RevisionScripts::node).toList());
        scripts.forEach((script) -> this.scripts.put(script.id(), script));
    }

    private static RevisionNode node(RevisionScript script) {
        return new RevisionNode(script.id(), script.revises(), script.dependsOn(), script.branchLabels(),
                script.replaces(), script.location());
    }

    RevisionGraph graph() {
        return this.graph;
    }

    RevisionScript script(String id) {
        return Objects.requireNonNull(this.scripts.get(id), id);
    }

    Optional<RevisionScript> find(String id) {
        return Optional.ofNullable(this.scripts.get(id));
    }

    /**
     * Whether another revision stands for one, because they were squashed.
     */
    boolean isReplaced(String id) {
        return this.scripts.values().stream().anyMatch((script) -> script.replaces().contains(id));
    }

    /**
     * What a plan comes to, each script looked through before the first one is run.
     * @param plan the plan
     * @param rows the rows of the version table, which the plan itself does not know if
     * it begins with deleting them
     * @param dialect the family of databases that the plan is for
     * @return the steps, ready to be run
     * @throws MigrateException if one of the scripts cannot be run
     */
    List<PlannedStep> steps(Plan plan, List<String> rows, String dialect) {
        List<PlannedStep> steps = new ArrayList<>();
        boolean purge = plan.purge() && !rows.isEmpty();
        for (Step step : plan.steps()) {
            if (step instanceof Step.Run run) {
                steps.add(revisionStep(run));
            }
            else {
                Step.Stamp stamp = (Step.Stamp) step;
                steps.add(stampStep(purge ? rows : stamp.from(), stamp.to(), purge, stamp.rowChanges()));
                purge = false;
            }
        }
        if (purge) {
            steps.add(stampStep(rows, List.of(), true, List.of()));
        }
        steps.forEach((step) -> step.check(dialect));
        return steps;
    }

    /**
     * What a script is to contain, without asking the database.
     */
    OfflineScript script(ScriptRequest request, String dialect) {
        Plan plan = switch (request.direction()) {
            case UPGRADE -> this.graph.upgradeSql(request.ranges().get(0));
            case DOWNGRADE -> this.graph.downgradeSql(request.ranges().get(0));
            case STAMP -> this.graph.stampSql(request.ranges());
        };
        List<PlannedStep> steps = steps(plan, plan.startRows(), dialect);
        Map<PlannedStep, List<String>> applied = new HashMap<>();
        if (request.idempotent()) {
            steps.forEach((step) -> applied.put(step, whereApplied(step)));
        }
        return new OfflineScript(plan.startRows(), stepsTo(plan.startRows()), steps, applied);
    }

    /**
     * What leads from the base to revisions.
     * @param rows the revisions
     * @return the steps, which nobody has looked through yet
     */
    List<PlannedStep> stepsTo(List<String> rows) {
        List<PlannedStep> steps = new ArrayList<>();
        List<String> reached = List.of();
        for (String row : rows) {
            Plan plan = this.graph.upgrade(reached, row);
            plan.steps().forEach((step) -> steps.add(revisionStep((Step.Run) step)));
            reached = plan.rows();
        }
        return steps;
    }

    /**
     * The version table names the last revisions only: one that is above says it too.
     */
    private List<String> whereApplied(PlannedStep step) {
        StepDescription description = step.description();
        return (step instanceof RevisionStep) ? this.graph.descendants(List.of(description.revision()))
                : description.to();
    }

    /**
     * The revisions that a plan runs. No script is opened for that.
     * @param plan the plan
     * @return their identifiers, in the order of the steps
     */
    List<String> revisions(Plan plan) {
        return plan.steps()
            .stream()
            .filter(Step.Run.class::isInstance)
            .map((step) -> ((Step.Run) step).revision().id())
            .toList();
    }

    private RevisionStep revisionStep(Step.Run step) {
        RevisionNode node = step.revision();
        RevisionScript script = script(node.id());
        boolean up = step.direction() == Direction.UPGRADE;
        List<String> below = node.revises();
        List<String> here = List.of(node.id());
        StepDescription description = new StepDescription(step.direction(), node.id(), up ? below : here,
                up ? here : below, script.message());
        return new RevisionStep(description, script, step.rowChanges());
    }

    private StampStep stampStep(List<String> from, List<String> to, boolean purge, List<RowChange> rowChanges) {
        String id = to.isEmpty() ? from.get(0) : to.get(0);
        RevisionScript script = this.scripts.get(id);
        // A row that is purged may be of a revision that has no script any more.
        String message = (script != null) ? script.message() : "";
        return new StampStep(new StepDescription(Direction.STAMP, id, from, to, message), purge, rowChanges);
    }

    List<RevisionDescription> describe(Collection<String> ids, Collection<String> current) {
        Set<String> realHeads = new HashSet<>(this.graph.realHeads());
        Set<String> currentIds = new HashSet<>(current);
        return ids.stream().map((id) -> {
            RevisionScript script = script(id);
            List<String> children = this.graph.children(id);
            return new RevisionDescription(id, script.revises(), script.dependsOn(), script.branchLabels(),
                    this.graph.branchLabels(id).stream().sorted().toList(), children, script.message(),
                    script.created(), script.location(), children.isEmpty() && !realHeads.contains(id),
                    currentIds.contains(id));
        }).toList();
    }

}
