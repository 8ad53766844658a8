package dev.migrate.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.RevisionException.Kind;

/**
 * Goes a number of steps up or down along parents, for relative identifiers. A
 * {@code null} vertex is the base, below every revision.
 */
final class Walk {

    private final LinkedRevisions graph;

    private final Identifier.Relative identifier;

    private final boolean stopsAtEnds;

    /**
     * Prepares a walk.
     * @param identifier what asks for the walk
     * @param stopsAtEnds whether to stop at a head or at the base instead of failing
     */
    Walk(LinkedRevisions graph, Identifier.Relative identifier, boolean stopsAtEnds) {
        this.graph = graph;
        this.identifier = identifier;
        this.stopsAtEnds = stopsAtEnds;
    }

    /**
     * Walks as many steps as the identifier says, upwards or downwards.
     * @param line the only revisions to walk up to, or {@code null} for any
     * @throws RevisionException {@code AMBIGUOUS_RELATIVE}, {@code RELATIVE_OUT_OF_RANGE}
     */
    @Nullable Vertex from(@Nullable Vertex start, @Nullable Set<Vertex> line) {
        return (this.identifier.steps() > 0) ? up(start, line) : down(start);
    }

    private @Nullable Vertex up(@Nullable Vertex start, @Nullable Set<Vertex> line) {
        Vertex vertex = start;
        for (int step = 0; step < this.identifier.steps(); step++) {
            List<Vertex> next = (vertex != null) ? vertex.children() : this.graph.bases();
            if (line != null) {
                next = next.stream().filter(line::contains).toList();
            }
            if (next.isEmpty()) {
                return end(vertex, step, "above");
            }
            vertex = single(next, vertex, "above");
        }
        return vertex;
    }

    private @Nullable Vertex down(@Nullable Vertex start) {
        Vertex vertex = start;
        for (int step = 0; step < -this.identifier.steps(); step++) {
            if (vertex == null) {
                return end(null, step, "below");
            }
            vertex = vertex.parents().isEmpty() ? null : single(vertex.parents(), vertex, "below");
        }
        return vertex;
    }

    private @Nullable Vertex end(@Nullable Vertex reached, int steps, String where) {
        if (this.stopsAtEnds) {
            return reached;
        }
        throw outOfRange(this.identifier, "there are only %d %s its start".formatted(steps, where));
    }

    private Vertex single(Collection<Vertex> next, @Nullable Vertex vertex, String where) {
        if (next.size() > 1) {
            throw new RevisionException(Kind.AMBIGUOUS_RELATIVE,
                    "'%s' has more than one way to go: %s %s are %s. Name the revision%s; `migrate history` shows the branches."
                        .formatted(this.identifier.text(), where, (vertex != null) ? vertex : "base",
                                next.stream().limit(5).map(Vertex::id).collect(Collectors.joining(", ")),
                                (this.identifier.steps() > 0)
                                        ? ", or the branch as in <branch>@" + "+" + this.identifier.steps() : ""));
        }
        return next.iterator().next();
    }

    static RevisionException outOfRange(Identifier.Relative identifier, String reason) {
        return new RevisionException(Kind.RELATIVE_OUT_OF_RANGE,
                "'%s' asks for %d revisions, but %s. `migrate history` shows what there is, `migrate current` where the database is."
                    .formatted(identifier.text(), Math.abs(identifier.steps()), reason));
    }

}
