package dev.migrate.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.Identifier.Absolute;
import dev.migrate.revision.Identifier.Keyword;
import dev.migrate.revision.Identifier.Range;
import dev.migrate.revision.Identifier.Relative;
import dev.migrate.revision.RevisionException.Kind;

/**
 * Lists revisions, newest first: all of them, or a range. What the upper end needs is
 * listed as far down as the lower end, which is included; with a lower end, only what
 * descends from it by parents.
 */
final class History {

    private static final Absolute BASE = new Absolute(null, Keyword.BASE, "base");

    private static final Absolute HEADS = new Absolute(null, Keyword.HEADS, "heads");

    private final LinkedRevisions graph;

    private final IdentifierResolver resolver;

    private final BranchLabels labels;

    private final UpgradeTargets targets;

    History(LinkedRevisions graph, IdentifierResolver resolver, BranchLabels labels) {
        this.graph = graph;
        this.resolver = resolver;
        this.labels = labels;
        this.targets = new UpgradeTargets(graph, resolver, true);
    }

    /**
     * All revisions.
     */
    List<Vertex> all() {
        return TopologicalOrder.newestFirst(Edges.REAL.ancestors(this.graph.realHeads()));
    }

    /**
     * The revisions of a range.
     * @param current the rows that {@code current} means
     * @throws RevisionException if an end means nothing, or the ends are not above each
     * other
     */
    List<Vertex> range(Range range, List<Vertex> current) {
        Identifier start = (range.start() != null) ? range.start() : BASE;
        Identifier end = (range.end() != null) ? range.end() : HEADS;
        List<Vertex> upper = upper(end, start, current).stream().filter(isOnBranch(start.branch())).toList();
        Overlaps.refuse(upper, "The upper ends of '%s'".formatted(range.text()), "Name only the uppermost.");
        Set<Vertex> listed = Edges.REAL.ancestors(upper);
        List<Vertex> lower = lower(start, current);
        if (!listed.containsAll(lower)) {
            throw new RevisionException(Kind.RANGE_NOT_ANCESTOR,
                    "The ends of '%s' are not above each other: %s is not below %s. `migrate history` shows the branches."
                        .formatted(range.text(), lower, upper));
        }
        Overlaps.refuse(lower, "The lower ends of '%s'".formatted(range.text()), "Name only one.");
        if (!lower.isEmpty()) {
            listed.removeAll(Edges.REAL.ancestors(lower));
            listed.addAll(lower);
            listed.retainAll(Edges.VERSIONED.descendants(lower));
        }
        return TopologicalOrder.newestFirst(listed);
    }

    private List<Vertex> upper(Identifier end, Identifier start, List<Vertex> current) {
        if (isCurrent(end)) {
            return current;
        }
        return this.targets.resolve(end, () -> startOfSteps(end, start, current));
    }

    /**
     * Steps of the upper end are counted from the lower end, which must be one revision
     * unless a branch, or what is applied, narrows it down.
     */
    private List<Vertex> startOfSteps(Identifier end, Identifier start, List<Vertex> current) {
        if (end.branch() != null || isCurrent(start)) {
            return lower(start, current);
        }
        Vertex vertex = this.resolver.resolveOne(start, null);
        return (vertex != null) ? List.of(vertex) : List.of();
    }

    private List<Vertex> lower(Identifier start, List<Vertex> current) {
        return (start instanceof Relative relative) ? walk(relative) : this.resolver.resolve(start, current);
    }

    /**
     * A relative start counts down from the heads, wherever the upper end is.
     */
    private List<Vertex> walk(Relative relative) {
        if (relative.start() != null || relative.steps() >= 0) {
            throw new RevisionException(Kind.UNKNOWN_REVISION,
                    "'%s' cannot be the start of a history. Write -N: to count down from the heads, or name a revision."
                        .formatted(relative.text()));
        }
        List<Vertex> heads = this.graph.realHeads().stream().filter(isOnBranch(relative.branch())).toList();
        List<Vertex> reached = new ArrayList<>();
        for (Vertex head : heads) {
            Vertex vertex = new Walk(this.graph, relative, true).from(head, null);
            if (vertex != null) {
                reached.add(vertex);
            }
        }
        if (!reached.isEmpty() && reached.size() < heads.size()) {
            throw new RevisionException(Kind.RANGE_NOT_ANCESTOR,
                    "'%s' is the base for some heads and %s for others. Narrow it as in <branch>@%d:, or name a revision."
                        .formatted(relative.text(), reached, relative.steps()));
        }
        return reached;
    }

    private static boolean isCurrent(Identifier identifier) {
        return identifier instanceof Absolute absolute && absolute.symbol() == Keyword.CURRENT;
    }

    /**
     * By labels in effect where the branch has one, by its line otherwise.
     */
    private Predicate<Vertex> isOnBranch(@Nullable String branch) {
        if (branch == null) {
            return (vertex) -> true;
        }
        String label = label(branch, this.resolver.named(branch));
        return (label != null) ? (vertex) -> this.labels.at(vertex).contains(label)
                : this.resolver.line(branch)::contains;
    }

    private @Nullable String label(String branch, Vertex carrier) {
        if (carrier.revision().branchLabels().contains(branch)) {
            return branch;
        }
        Set<String> inEffect = this.labels.at(carrier);
        return (inEffect.size() == 1) ? inEffect.iterator().next() : null;
    }

}
