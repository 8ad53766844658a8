package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Alembic's order of revisions, newest first: down one line as far as it goes, and below
 * a branch point only when all lines above it are done.
 * <p>
 * A list holds the open heads, in load order at first. The candidate is emitted if
 * nothing above it waits, and its first parent takes its place in the list; further
 * parents are appended. Otherwise the first open head above it becomes the candidate. At
 * the end of a line the candidate before it in the list goes on.
 */
final class TopologicalOrder {

    private final Set<Vertex> wanted;

    /** The wanted revisions and what lies between them. */
    private final Set<Vertex> hull;

    private final Map<Vertex, Integer> waitingAbove = new HashMap<>();

    private final Set<Vertex> done = new HashSet<>();

    private final OpenHeads open = new OpenHeads();

    private final List<Vertex> order = new ArrayList<>();

    private TopologicalOrder(Set<Vertex> wanted) {
        this.wanted = wanted;
        this.hull = Edges.REAL.ancestors(wanted);
        this.hull.retainAll(Edges.REAL.descendants(wanted));
        for (Vertex vertex : this.hull) {
            vertex.below().forEach((below) -> this.waitingAbove.merge(below, 1, Integer::sum));
        }
    }

    /**
     * Sorts revisions.
     * @param wanted the revisions to sort
     * @return the same revisions, each before everything below it
     */
    static List<Vertex> newestFirst(Set<Vertex> wanted) {
        return new TopologicalOrder(wanted).sort();
    }

    private List<Vertex> sort() {
        this.wanted.stream()
            .filter((vertex) -> waitingAbove(vertex) == 0)
            .sorted(Comparator.comparingInt(Vertex::position))
            .forEach(this.open::append);
        OpenHeads.Place place = this.open.first();
        while (place != null) {
            if (waitingAbove(place.head()) > 0) {
                place = firstAbove(place);
            }
            else {
                place = emit(place);
            }
        }
        return this.order;
    }

    private int waitingAbove(Vertex vertex) {
        return this.waitingAbove.getOrDefault(vertex, 0);
    }

    private OpenHeads.@Nullable Place emit(OpenHeads.Place place) {
        Vertex vertex = place.head();
        this.order.add(vertex);
        List<Vertex> next = new ArrayList<>();
        for (Vertex parent : vertex.effectiveParents()) {
            if (this.wanted.contains(parent) && !this.done.contains(parent) && !this.open.contains(parent)) {
                next.add(parent);
            }
        }
        OpenHeads.Place going = place;
        if (next.isEmpty()) {
            going = this.open.remove(place);
        }
        else {
            this.open.replace(place, next.get(0));
            next.subList(1, next.size()).forEach(this.open::append);
        }
        release(vertex);
        return (going != null) ? going : this.open.first();
    }

    /**
     * Tells everything below that one less waits above it. What lies between wanted
     * revisions without being wanted is passed through at once.
     */
    private void release(Vertex emitted) {
        Deque<Vertex> releasing = new ArrayDeque<>(List.of(emitted));
        while (!releasing.isEmpty()) {
            Vertex vertex = releasing.pop();
            this.done.add(vertex);
            for (Vertex below : vertex.below()) {
                if (this.hull.contains(below) && this.waitingAbove.merge(below, -1, Integer::sum) == 0) {
                    if (!this.wanted.contains(below)) {
                        releasing.push(below);
                    }
                    else if (!this.open.contains(below)) {
                        this.open.append(below);
                    }
                }
            }
        }
    }

    /**
     * The first open head above a blocked one. Stops as soon as no better one can come.
     */
    private OpenHeads.Place firstAbove(OpenHeads.Place blocked) {
        OpenHeads.Place best = null;
        OpenHeads.Place bestPossible = this.open.firstExcept(blocked);
        Set<Vertex> seen = new HashSet<>();
        Deque<Vertex> searching = new ArrayDeque<>(List.of(blocked.head()));
        while (!searching.isEmpty()) {
            for (Vertex above : searching.pop().above()) {
                if (!this.done.contains(above) && this.hull.contains(above) && seen.add(above)) {
                    OpenHeads.Place place = this.open.placeOf(above);
                    if (place != null && place == bestPossible) {
                        return place;
                    }
                    if (place != null && (best == null || place.number() < best.number())) {
                        best = place;
                    }
                    searching.push(above);
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("Nothing open above " + blocked.head());
        }
        return best;
    }

}
