package dev.migrate.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Identifier.Absolute;
import dev.migrate.revision.Identifier.Name;
import dev.migrate.revision.RevisionException.Kind;

/**
 * Works out what a new revision contains, and refuses one that would not fit, before
 * anything is written.
 */
final class RevisionCreation {

    private final LinkedRevisions graph;

    private final IdentifierResolver resolver;

    private final BranchLabels labels;

    RevisionCreation(LinkedRevisions graph, IdentifierResolver resolver, BranchLabels labels) {
        this.graph = graph;
        this.resolver = resolver;
        this.labels = labels;
    }

    /**
     * The new revision with full ids.
     * @throws RevisionException if it would not fit
     */
    RevisionNode create(NewRevision request) {
        checkId(request.id());
        List<Vertex> parents = parents(request);
        checkParents(parents, request);
        List<String> dependencies = request.dependsOn().stream().map(this::dependency).toList();
        request.branchLabels().forEach(this::checkLabel);
        if (this.graph.find(request.id()) != null) {
            throw new RevisionException(Kind.DUPLICATE_REVISION,
                    "There is already a revision '%s'. Give the new one another --rev-id.".formatted(request.id()));
        }
        return new RevisionNode(request.id(), parents.stream().map(Vertex::id).toList(), dependencies,
                request.branchLabels().stream().distinct().toList(), null);
    }

    private void checkId(String id) {
        String fault = IdentifierParser.faultOfName(id);
        if (fault != null) {
            throw new RevisionException(Kind.ILLEGAL_REVISION_ID,
                    "'%s' cannot be a revision id: %s. Give another --rev-id, or none to have one made up."
                        .formatted(id, fault));
        }
    }

    private List<Vertex> parents(NewRevision request) {
        if (!request.parents().isEmpty()) {
            return request.parents()
                .stream()
                .map(IdentifierParser::parse)
                .flatMap((parent) -> this.resolver.resolve(parent, null).stream())
                .toList();
        }
        if (this.graph.heads().size() > 1) {
            throw new RevisionException(Kind.MULTIPLE_HEADS,
                    "There are several heads to build on: %s. Name one with --head, or join them first with `migrate merge heads`."
                        .formatted(this.graph.heads()));
        }
        return this.graph.heads();
    }

    private static void checkParents(List<Vertex> parents, NewRevision request) {
        Set<Vertex> seen = new HashSet<>();
        for (Vertex parent : parents) {
            if (!seen.add(parent)) {
                throw new RevisionException(Kind.DUPLICATE_HEADS,
                        "Revision %s is named twice as a parent. Name it once.".formatted(parent));
            }
        }
        for (Vertex parent : parents) {
            if (!request.splice() && !parent.children().isEmpty()) {
                throw new RevisionException(Kind.NOT_A_HEAD,
                        "Revision %s is not a head: %s builds on it. Choose one of `migrate heads`, or add --splice to begin a branch here."
                            .formatted(parent, parent.children().get(0)));
            }
        }
    }

    /**
     * The full id; a label stays a label where it is in effect.
     */
    private String dependency(String dependency) {
        Identifier identifier = IdentifierParser.parse(dependency);
        Vertex vertex = this.resolver.resolveOne(identifier, null);
        if (vertex == null) {
            throw new RevisionException(Kind.UNKNOWN_REVISION,
                    "A revision cannot depend on '%s': name a revision or a branch label.".formatted(dependency));
        }
        boolean label = identifier instanceof Absolute absolute && absolute.symbol() instanceof Name name
                && absolute.branch() == null && this.labels.at(vertex).contains(name.text());
        return label ? identifier.text() : vertex.id();
    }

    private void checkLabel(String label) {
        String fault = IdentifierParser.faultOfName(label);
        if (fault != null) {
            throw new RevisionException(Kind.ILLEGAL_BRANCH_LABEL,
                    "'%s' cannot be a branch label: %s. Give another --branch-label.".formatted(label, fault));
        }
        Vertex other = this.graph.names().find(label);
        if (other != null) {
            throw new RevisionException(Kind.DUPLICATE_BRANCH_LABEL,
                    "'%s' already names revision %s. Give another --branch-label.".formatted(label, other));
        }
    }

}
