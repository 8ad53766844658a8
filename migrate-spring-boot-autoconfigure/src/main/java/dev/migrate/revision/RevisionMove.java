package dev.migrate.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.RevisionException.Kind;

/**
 * Works out what becomes of a revision that gets other parents, and refuses what would be
 * no graph, before anything is written.
 */
final class RevisionMove {

    private final LinkedRevisions graph;

    private final IdentifierResolver resolver;

    RevisionMove(LinkedRevisions graph, IdentifierResolver resolver) {
        this.graph = graph;
        this.resolver = resolver;
    }

    /**
     * The revision with its new parents.
     * @throws RevisionException if one of the identifiers means nothing, or the same
     * parent is named twice
     * @throws InvalidGraphException if the revisions would no longer form a graph
     */
    RevisionNode move(String identifier, List<String> onto) {
        Vertex moved = this.resolver.resolveOne(IdentifierParser.parse(identifier), null);
        if (moved == null) {
            throw new RevisionException(Kind.UNKNOWN_REVISION,
                    "'%s' is no revision, so that it cannot be rebased. `migrate history` lists all revisions."
                        .formatted(identifier));
        }
        RevisionNode node = moved.revision().revising(parents(onto).stream().map(Vertex::id).toList());
        LinkedRevisions
            .of(this.graph.all().stream().map((vertex) -> (vertex == moved) ? node : vertex.revision()).toList());
        return node;
    }

    private List<Vertex> parents(List<String> onto) {
        List<Vertex> parents = onto.stream()
            .map(IdentifierParser::parse)
            .flatMap((parent) -> this.resolver.resolve(parent, null).stream())
            .toList();
        Set<Vertex> seen = new HashSet<>();
        for (Vertex parent : parents) {
            if (!seen.add(parent)) {
                throw new RevisionException(Kind.DUPLICATE_HEADS,
                        "Revision %s is named twice as a parent. Name it once.".formatted(parent));
            }
        }
        return parents;
    }

}
