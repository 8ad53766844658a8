package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.RevisionException.Kind;

/**
 * Refuses revisions of which one implies another: as targets they say nothing more, and
 * as version rows they contradict each other.
 */
final class Overlaps {

    private Overlaps() {
    }

    /**
     * Refuses overlapping revisions.
     * @param vertices the revisions; the same one twice is no overlap
     * @param what what the revisions are, for the message
     * @param advice what to do about it, as a sentence
     * @throws RevisionException {@code OVERLAPPING_REVISIONS}
     */
    static void refuse(Collection<Vertex> vertices, String what, String advice) {
        if (vertices.size() < 2) {
            return;
        }
        List<Vertex> below = new ArrayList<>();
        vertices.forEach((vertex) -> below.addAll(vertex.below()));
        Set<Vertex> implied = Edges.REAL.ancestors(below);
        for (Vertex vertex : vertices) {
            if (implied.contains(vertex)) {
                Vertex other = vertices.stream()
                    .filter((candidate) -> candidate != vertex
                            && Edges.REAL.ancestors(List.of(candidate)).contains(vertex))
                    .findFirst()
                    .orElseThrow();
                throw new RevisionException(Kind.OVERLAPPING_REVISIONS,
                        "%s overlap: revision %s already implies %s, which is below it. %s".formatted(what, other,
                                vertex, advice));
            }
        }
    }

}
