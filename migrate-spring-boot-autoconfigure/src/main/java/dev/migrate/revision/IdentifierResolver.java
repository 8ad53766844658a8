package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.Identifier.Absolute;
import dev.migrate.revision.Identifier.Keyword;
import dev.migrate.revision.RevisionException.Kind;

/**
 * Looks up what identifiers mean in a graph.
 */
final class IdentifierResolver {

    private static final int NAMES_SHOWN = 5;

    private final LinkedRevisions graph;

    IdentifierResolver(LinkedRevisions graph) {
        this.graph = graph;
    }

    /**
     * The revisions that an identifier means; none for {@code base}.
     * @param current the rows that {@code current} means, or {@code null} where it means
     * nothing
     * @throws RevisionException if it means nothing, or cannot be decided
     */
    List<Vertex> resolve(Identifier identifier, @Nullable List<Vertex> current) {
        if (!(identifier instanceof Absolute absolute)) {
            throw new RevisionException(Kind.UNKNOWN_REVISION,
                    "'%s' counts steps, and a revision is needed here. Name it; `migrate history` lists all revisions."
                        .formatted(identifier.text()));
        }
        if (absolute.symbol() instanceof Keyword keyword) {
            return switch (keyword) {
                case BASE -> base(absolute);
                case HEADS -> heads(absolute);
                case HEAD -> head(absolute);
                case CURRENT -> current(absolute, current);
            };
        }
        String branch = absolute.branch();
        String name = absolute.symbol().text();
        return List.of((branch != null) ? namedOn(branch, name) : named(name));
    }

    /**
     * The one revision that an identifier means.
     * @return {@code null} for {@code base}
     * @throws RevisionException also {@code MULTIPLE_HEADS}
     */
    @Nullable Vertex resolveOne(Identifier identifier, @Nullable List<Vertex> current) {
        List<Vertex> vertices = resolve(identifier, current);
        if (vertices.size() > 1) {
            throw multipleHeads(identifier.text(), vertices);
        }
        return vertices.isEmpty() ? null : vertices.get(0);
    }

    /**
     * The revision that carries a label, or has or begins with an id.
     * @throws RevisionException {@code UNKNOWN_REVISION} or {@code AMBIGUOUS_PARTIAL_ID}
     */
    Vertex named(String name) {
        return named(name, null);
    }

    /**
     * The revision that a branch is named after, where only a proper branch will do.
     * @throws RevisionException {@code NO_SUCH_BRANCH}
     */
    Vertex branch(String name) {
        try {
            return named(name);
        }
        catch (RevisionException ex) {
            throw new RevisionException(Kind.NO_SUCH_BRANCH,
                    "'%s' before the '@' names no branch. %s".formatted(name, ex.getMessage()));
        }
    }

    /**
     * Everything above and below the revision that a branch is named after.
     * @throws RevisionException {@code UNKNOWN_REVISION} or {@code AMBIGUOUS_PARTIAL_ID}
     */
    Set<Vertex> line(String branch) {
        return Edges.VERSIONED.line(List.of(named(branch)));
    }

    /**
     * The revisions of version rows, which hold full ids.
     * @throws RevisionException {@code UNKNOWN_REVISION}
     */
    List<Vertex> rows(Collection<String> rows) {
        List<Vertex> vertices = new ArrayList<>();
        for (String row : rows) {
            Vertex vertex = this.graph.find(row);
            if (vertex == null) {
                refuseReplaced(row, rows);
                throw new RevisionException(Kind.UNKNOWN_REVISION,
                        "The database is at revision '%s', which no revision file has. Bring its file back (it may be on another branch of your version control), or, if you know which revision the schema matches, run `migrate stamp --purge <revision>`."
                            .formatted(row));
            }
            vertices.add(vertex);
        }
        return vertices;
    }

    /**
     * Of a revision in the middle of a squashed range, nothing is left to go on from.
     */
    private void refuseReplaced(String row, Collection<String> rows) {
        Vertex replacement = this.graph.names().replacement(row);
        if (replacement == null) {
            return;
        }
        String targets = rows.stream().map(this::present).distinct().collect(Collectors.joining(" "));
        throw new RevisionException(Kind.REPLACED_REVISION,
                "The database is at revision '%s', which is in the middle of what revision %s stands for since it was squashed. Upgrade the database to %s with the version of the application from before the squash, or, if its schema is that of %s already, run `migrate stamp --purge %s`."
                    .formatted(row, replacement, replacement, replacement, targets));
    }

    private String present(String row) {
        Vertex replacement = this.graph.names().replacement(row);
        return (replacement != null) ? replacement.id() : row;
    }

    private List<Vertex> base(Absolute identifier) {
        if (identifier.branch() != null) {
            named(identifier.branch());
        }
        return List.of();
    }

    private List<Vertex> heads(Absolute identifier) {
        String branch = identifier.branch();
        if (branch == null) {
            return this.graph.realHeads();
        }
        Set<Vertex> line = line(branch);
        return this.graph.heads().stream().filter(line::contains).toList();
    }

    private List<Vertex> head(Absolute identifier) {
        String branch = identifier.branch();
        List<Vertex> heads = (branch != null) ? heads(identifier) : this.graph.heads();
        if (heads.size() > 1) {
            throw multipleHeads(identifier.text(), heads);
        }
        return heads;
    }

    private static List<Vertex> current(Absolute identifier, @Nullable List<Vertex> current) {
        if (current == null) {
            throw new RevisionException(Kind.UNKNOWN_REVISION,
                    "'%s' is what the database is at, which has no meaning here. Name a revision; `migrate history` lists them."
                        .formatted(identifier.text()));
        }
        return current;
    }

    private Vertex namedOn(String branch, String name) {
        Vertex carrier = branch(branch);
        Set<Vertex> line = Edges.VERSIONED.line(List.of(carrier));
        Vertex vertex = named(name, line);
        if (!line.contains(vertex)) {
            throw new RevisionException(Kind.NOT_IN_BRANCH,
                    "Revision %s is not on branch '%s': it is neither above nor below %s. `migrate history -r %s@base:` lists that branch."
                        .formatted(vertex, branch, carrier, branch));
        }
        return vertex;
    }

    private Vertex named(String name, @Nullable Set<Vertex> line) {
        Vertex exact = this.graph.names().find(name);
        if (exact != null) {
            return exact;
        }
        List<Map.Entry<String, Vertex>> candidates = this.graph.names().startingWith(name);
        if (line != null) {
            candidates = candidates.stream().filter((candidate) -> line.contains(candidate.getValue())).toList();
        }
        if (candidates.isEmpty()) {
            refuseReplaced(name);
        }
        if (candidates.isEmpty()) {
            throw new RevisionException(Kind.UNKNOWN_REVISION,
                    "There is no revision and no branch label '%s'%s, and none begins with it. `migrate history` lists all revisions; ids and labels of up to three characters must be written out."
                        .formatted(name, (line != null) ? " on this branch" : ""));
        }
        if (candidates.size() > 1) {
            throw new RevisionException(Kind.AMBIGUOUS_PARTIAL_ID, "'%s' could be any of %s. Type one more character."
                .formatted(name, shown(candidates.stream().map(Map.Entry::getKey).toList())));
        }
        return candidates.get(0).getValue();
    }

    private void refuseReplaced(String name) {
        List<Vertex> replacements = this.graph.names().replacements(name);
        if (!replacements.isEmpty()) {
            throw new RevisionException(Kind.REPLACED_REVISION,
                    "'%s' is no revision any more: it was squashed, and %s stands for it now. Name that one."
                        .formatted(name, shown(replacements.stream().map(Vertex::id).toList())));
        }
    }

    private static RevisionException multipleHeads(String text, List<Vertex> heads) {
        return new RevisionException(Kind.MULTIPLE_HEADS,
                "'%s' means %d revisions, and one is needed: %s. Name one of them, narrow it as <branch>@head, say `heads` for all where that is allowed, or join them with `migrate merge heads`."
                    .formatted(text, heads.size(), shown(heads.stream().map(Vertex::id).toList())));
    }

    private static String shown(List<String> names) {
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        return (names.size() > NAMES_SHOWN) ? shown + " and %d more".formatted(names.size() - NAMES_SHOWN) : shown;
    }

}
