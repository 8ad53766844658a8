package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.revision.RevisionException.Kind;

/**
 * Works out the revision that stands for a range, and refuses a range that others are
 * entangled with, before anything is written.
 */
final class RevisionSquash {

    private final LinkedRevisions graph;

    private final List<Vertex> range;

    private final Set<Vertex> inside;

    /**
     * A squash.
     * @param graph all revisions
     * @param newestFirst the revisions of the range
     */
    RevisionSquash(LinkedRevisions graph, List<Vertex> newestFirst) {
        this.graph = graph;
        this.range = new ArrayList<>(newestFirst);
        Collections.reverse(this.range);
        this.inside = new HashSet<>(newestFirst);
    }

    /**
     * The range and what stands for it.
     * @param text the range as it was typed, for messages
     * @throws RevisionException {@code RANGE_NOT_CLOSED}, or {@code INVALID_RANGE} if
     * there is nothing to squash
     */
    Squash squash(String text) {
        if (this.range.size() < 2) {
            throw new RevisionException(Kind.INVALID_RANGE,
                    "It takes two revisions or more to squash them, and '%s' has %s. Name the first and the last of them, as `migrate history -r` takes them."
                        .formatted(text, this.range.isEmpty() ? "none" : "only " + this.range.get(0)));
        }
        Vertex end = end(text);
        Set<Vertex> aboveEnd = Edges.REAL.descendants(List.of(end));
        this.range.forEach((vertex) -> requireClosed(vertex, end, aboveEnd));
        RevisionNode revision = squashed(end);
        List<RevisionNode> after = this.graph.all()
            .stream()
            .filter((vertex) -> vertex == end || !this.inside.contains(vertex))
            .map((vertex) -> (vertex == end) ? revision : vertex.revision())
            .toList();
        LinkedRevisions.of(after);
        return new Squash(revision, this.range.stream().map(Vertex::revision).toList());
    }

    private Vertex end(String text) {
        List<Vertex> ends = this.range.stream()
            .filter((vertex) -> Collections.disjoint(vertex.above(), this.inside))
            .toList();
        if (ends.size() > 1) {
            throw new RevisionException(Kind.RANGE_NOT_CLOSED,
                    "'%s' has %d ends, and the revision that stands for it can have the id of one only: %s. End it at one revision, or join them first with `migrate merge`."
                        .formatted(text, ends.size(), ends));
        }
        return ends.get(0);
    }

    /**
     * A database can be at what builds on the middle alone without being at the end: it
     * would pass for having everything inside.
     */
    private void requireClosed(Vertex vertex, Vertex end, Set<Vertex> aboveEnd) {
        for (Vertex above : vertex.above()) {
            if (!this.inside.contains(above) && !aboveEnd.contains(above)) {
                throw new RevisionException(Kind.RANGE_NOT_CLOSED,
                        "Revision %s %s %s, which is in the middle of the range that ends at %s. Squash up to %s and on from there, or rebase %s first."
                            .formatted(above.revision().describe(),
                                    above.parents().contains(vertex) ? "revises" : "depends on", vertex, end, vertex,
                                    above));
            }
        }
    }

    private RevisionNode squashed(Vertex end) {
        Set<String> parents = united((vertex) -> outside(vertex.parents()));
        Set<String> dependencies = united(this::dependencies);
        dependencies.removeAll(parents);
        Set<String> replaced = united((vertex) -> vertex.revision().replaces());
        this.range.stream().filter((vertex) -> vertex != end).map(Vertex::id).forEach(replaced::add);
        return new RevisionNode(end.id(), List.copyOf(parents), List.copyOf(dependencies),
                List.copyOf(united((vertex) -> vertex.revision().branchLabels())), List.copyOf(replaced), null);
    }

    /**
     * As they are written, so that a label stays a label.
     */
    private List<String> dependencies(Vertex vertex) {
        return vertex.revision()
            .dependsOn()
            .stream()
            .filter((name) -> !this.inside.contains(this.graph.names().find(name)))
            .toList();
    }

    private List<String> outside(Collection<Vertex> vertices) {
        return vertices.stream().filter((vertex) -> !this.inside.contains(vertex)).map(Vertex::id).toList();
    }

    private Set<String> united(Function<Vertex, List<String>> names) {
        return this.range.stream()
            .flatMap((vertex) -> names.apply(vertex).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

}
