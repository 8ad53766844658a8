package dev.migrate.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.MigrateException;
import dev.migrate.RevisionDescription;
import dev.migrate.StepDescription;
import dev.migrate.execute.PlannedStep;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionNode;
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
                script.location());
    }

    RevisionGraph graph() {
        return this.graph;
    }

    RevisionScript script(String id) {
        return Objects.requireNonNull(this.scripts.get(id), id);
    }

    /**
     * What a plan comes to, each script looked through before the first one is run.
     * @param plan the plan
     * @return the steps, ready to be run
     * @throws MigrateException if one of the scripts cannot be run
     */
    List<PlannedStep> steps(Plan plan) {
        List<PlannedStep> steps = runs(plan).map(this::plannedStep).toList();
        steps.forEach((step) -> step.script().check());
        return steps;
    }

    /**
     * The revisions of a plan. No script is opened for that.
     * @param plan the plan
     * @return their identifiers, in the order of the steps
     */
    List<String> revisions(Plan plan) {
        return runs(plan).map((step) -> step.revision().id()).toList();
    }

    private static Stream<Step.Run> runs(Plan plan) {
        return plan.steps().stream().filter(Step.Run.class::isInstance).map(Step.Run.class::cast);
    }

    private PlannedStep plannedStep(Step.Run step) {
        RevisionNode node = step.revision();
        RevisionScript script = script(node.id());
        boolean up = step.direction() == Direction.UPGRADE;
        List<String> below = node.revises();
        List<String> here = List.of(node.id());
        StepDescription description = new StepDescription(step.direction(), node.id(), up ? below : here,
                up ? here : below, script.message());
        return new PlannedStep(description, script, step.rowChanges());
    }

    List<RevisionDescription> describe(Collection<String> ids, Collection<String> current) {
        Set<String> heads = new HashSet<>(this.graph.heads());
        Set<String> branchPoints = new HashSet<>(this.graph.branchPoints());
        Set<String> currentIds = new HashSet<>(current);
        return ids.stream().map((id) -> {
            RevisionScript script = script(id);
            return new RevisionDescription(id, script.revises(), script.dependsOn(), script.branchLabels(),
                    script.message(), script.created(), script.location(), heads.contains(id),
                    branchPoints.contains(id), currentIds.contains(id));
        }).toList();
    }

}
