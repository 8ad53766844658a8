package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.migrate.revision.Identifier.Relative;
import dev.migrate.revision.RevisionException.Kind;

/**
 * What an identifier means as the target of an upgrade, or as the upper end of a history.
 */
final class UpgradeTargets {

    private final LinkedRevisions graph;

    private final IdentifierResolver resolver;

    private final boolean stopsAtEnds;

    UpgradeTargets(LinkedRevisions graph, IdentifierResolver resolver, boolean stopsAtEnds) {
        this.graph = graph;
        this.resolver = resolver;
        this.stopsAtEnds = stopsAtEnds;
    }

    /**
     * The revisions to reach; none for {@code base}.
     * @param rows where a relative identifier without a start begins
     * @throws RevisionException if the identifier means nothing, or cannot be decided
     */
    List<Vertex> resolve(Identifier identifier, Supplier<List<Vertex>> rows) {
        if (!(identifier instanceof Relative relative)) {
            return this.resolver.resolve(identifier, null);
        }
        Vertex target = (relative.start() != null) ? fromSymbol(relative) : fromRows(relative, rows);
        return (target != null) ? List.of(target) : List.of();
    }

    private @Nullable Vertex fromSymbol(Relative relative) {
        String branch = relative.branch();
        if (relative.steps() <= 0) {
            return walk(relative, this.resolver.resolveOne(relative.startOnBranch(), null), null);
        }
        Vertex start = this.resolver.resolveOne(relative.startAnywhere(), null);
        return walk(relative, start, (branch != null) ? this.resolver.line(branch) : null);
    }

    private @Nullable Vertex fromRows(Relative relative, Supplier<List<Vertex>> rows) {
        if (relative.steps() <= 0) {
            throw Walk.outOfRange(relative,
                    "an upgrade goes up from where the database is: write +%d, or use `migrate downgrade`"
                        .formatted(Math.max(1, -relative.steps())));
        }
        List<Vertex> applied = rows.get();
        String branch = relative.branch();
        Set<Vertex> line = (branch != null) ? this.resolver.line(branch) : null;
        Collection<Vertex> starts = (line != null) ? startsOn(line, applied) : applied;
        if (starts.size() > 1) {
            throw new RevisionException(Kind.AMBIGUOUS_RELATIVE,
                    "'%s' could start at any of %s, where the database is. Narrow it as in <branch>@+%d, or name the target."
                        .formatted(relative.text(), starts, relative.steps()));
        }
        return walk(relative, starts.isEmpty() ? null : starts.iterator().next(), line);
    }

    private static Collection<Vertex> startsOn(Set<Vertex> line, List<Vertex> rows) {
        List<Vertex> starts = rows.stream().filter(line::contains).toList();
        return starts.isEmpty() ? tips(Edges.REAL.ancestors(rows), line) : starts;
    }

    /**
     * What is applied on a line without having a row of its own.
     */
    private static Collection<Vertex> tips(Set<Vertex> applied, Set<Vertex> line) {
        Set<Vertex> tips = new LinkedHashSet<>(applied);
        tips.retainAll(line);
        for (Vertex vertex : new ArrayList<>(tips)) {
            tips.removeAll(vertex.effectiveParents());
        }
        return tips;
    }

    private @Nullable Vertex walk(Relative relative, @Nullable Vertex start, @Nullable Set<Vertex> line) {
        return new Walk(this.graph, relative, this.stopsAtEnds).from(start, line);
    }

}
