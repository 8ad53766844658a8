package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.revision.RevisionException.Kind;

/**
 * The version table while a plan is being made.
 */
final class VersionRows {

    private final Map<String, Integer> copies = new LinkedHashMap<>();

    VersionRows(Collection<String> rows) {
        rows.forEach((row) -> this.copies.merge(row, 1, Integer::sum));
    }

    boolean contains(Vertex vertex) {
        return this.copies.containsKey(vertex.id());
    }

    /**
     * The rows, those that came last at the end.
     */
    List<String> list() {
        List<String> rows = new ArrayList<>();
        this.copies.forEach((row, count) -> {
            for (int copy = 0; copy < count; copy++) {
                rows.add(row);
            }
        });
        return rows;
    }

    /**
     * Takes rows away and adds others, with one update where there is something of both,
     * as Alembic does.
     * @throws RevisionException {@code VERSION_TABLE_MISMATCH} if a row to take away is
     * there twice
     */
    List<RowChange> replace(List<Vertex> removed, List<Vertex> added) {
        List<RowChange> changes = new ArrayList<>();
        boolean updates = !removed.isEmpty() && !added.isEmpty();
        int deletes = updates ? removed.size() - 1 : removed.size();
        int inserts = updates ? added.size() - 1 : added.size();
        removed.subList(0, deletes).forEach((vertex) -> changes.add(new RowChange.Delete(vertex.id())));
        added.subList(0, inserts).forEach((vertex) -> changes.add(new RowChange.Insert(vertex.id())));
        if (updates) {
            changes.add(new RowChange.Update(removed.get(deletes).id(), added.get(inserts).id()));
        }
        removed.forEach(this::remove);
        added.forEach((vertex) -> this.copies.merge(vertex.id(), 1, Integer::sum));
        return changes;
    }

    private void remove(Vertex vertex) {
        if (this.copies.getOrDefault(vertex.id(), 0) != 1) {
            throw new RevisionException(Kind.VERSION_TABLE_MISMATCH,
                    "The version table has revision %s more than once. Delete the surplus rows, or run `migrate stamp --purge <revision>` with the revision that the schema matches."
                        .formatted(vertex));
        }
        this.copies.remove(vertex.id());
    }

}
