package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.Identifier.Absolute;
import dev.migrate.revision.Identifier.Keyword;
import dev.migrate.revision.Identifier.Relative;
import dev.migrate.revision.RevisionException.Kind;

/**
 * What an identifier means as the target of a downgrade.
 */
final class DowngradeTargets {

    private final LinkedRevisions graph;

    private final IdentifierResolver resolver;

    DowngradeTargets(LinkedRevisions graph, IdentifierResolver resolver) {
        this.graph = graph;
        this.resolver = resolver;
    }

    /**
     * The revision to go back to, and the branch to go back on.
     * @throws RevisionException if the identifier means nothing, or cannot be decided
     */
    Target resolve(Identifier identifier, List<Vertex> rows) {
        if (identifier instanceof Absolute absolute) {
            return resolve(absolute);
        }
        Relative relative = (Relative) identifier;
        return (relative.start() != null) ? fromSymbol(relative) : fromRows(relative, rows);
    }

    private Target resolve(Absolute identifier) {
        Vertex branch = branch(identifier.branch());
        if (identifier.symbol() == Keyword.BASE) {
            return new Target(null, branch);
        }
        return new Target(this.resolver.resolveOne(identifier, null), branch);
    }

    private Target fromSymbol(Relative relative) {
        String branch = relative.branch();
        if (relative.steps() < 0) {
            Vertex start = this.resolver.resolveOne(relative.startOnBranch(), null);
            return new Target(walk(relative, start, null), branch(branch));
        }
        Vertex start = this.resolver.resolveOne(relative.startAnywhere(), null);
        Set<Vertex> line = (branch != null) ? this.resolver.line(branch) : null;
        return new Target(walk(relative, start, line), branch(branch));
    }

    private Target fromRows(Relative relative, List<Vertex> rows) {
        if (relative.steps() >= 0) {
            throw Walk.outOfRange(relative,
                    "a downgrade goes down from where the database is: write -%d, or use `migrate upgrade`"
                        .formatted(Math.max(1, relative.steps())));
        }
        Collection<Vertex> starts = (relative.branch() != null) ? startsOn(this.resolver.line(relative.branch()), rows)
                : new LinkedHashSet<>(rows);
        if (starts.isEmpty()) {
            throw Walk.outOfRange(relative, (relative.branch() != null)
                    ? "nothing is applied on branch '%s'".formatted(relative.branch()) : "nothing is applied");
        }
        if (starts.size() > 1) {
            throw new RevisionException(Kind.AMBIGUOUS_RELATIVE,
                    "'%s' could start at any of %s, where the database is. Narrow it as in <branch>@%d, or name the target."
                        .formatted(relative.text(), starts, relative.steps()));
        }
        Vertex start = starts.iterator().next();
        Vertex branch = branch(relative.branch());
        return new Target(walk(relative, start, null), (branch != null) ? branch : start);
    }

    private static Collection<Vertex> startsOn(Set<Vertex> line, List<Vertex> rows) {
        Set<Vertex> starts = new LinkedHashSet<>(rows);
        starts.retainAll(line);
        if (starts.isEmpty()) {
            starts = new LinkedHashSet<>(CurrentRevisions.tips(rows));
            starts.retainAll(line);
        }
        return starts;
    }

    private @Nullable Vertex branch(@Nullable String name) {
        return (name != null) ? this.resolver.branch(name) : null;
    }

    private @Nullable Vertex walk(Relative relative, @Nullable Vertex start, @Nullable Set<Vertex> line) {
        return new Walk(this.graph, relative, false).from(start, line);
    }

    /**
     * Where a downgrade ends.
     *
     * @param revision the revision to go back to; {@code null} for the base
     * @param branch what to undo must be below or at this revision if there is a choice;
     * {@code null} for all
     */
    record Target(@Nullable Vertex revision, @Nullable Vertex branch) {

        /**
         * The lowest revisions to undo, before looking at what is applied.
         */
        List<Vertex> roots(LinkedRevisions graph) {
            List<Vertex> roots = (this.revision != null) ? this.revision.children() : graph.bases();
            if (this.branch == null || roots.size() < 2) {
                return roots;
            }
            List<Vertex> chosen = new ArrayList<>(roots);
            chosen.retainAll(Edges.VERSIONED.ancestors(List.of(this.branch)));
            return chosen;
        }

    }

}
