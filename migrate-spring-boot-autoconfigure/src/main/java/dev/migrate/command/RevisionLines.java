package dev.migrate.command;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.RevisionDescription;

/**
 * Revisions as lines of text, in the shape that Alembic gives them.
 */
final class RevisionLines {

    private RevisionLines() {
    }

    /**
     * A line of the history.
     * @param revision the revision
     * @return for instance
     * {@code 2b1ae634e5cd -> 3512b954651e (head) (current), add account}
     */
    static String history(RevisionDescription revision) {
        String from = revision.revises().isEmpty() ? "<base>" : String.join(", ", revision.revises());
        String dependencies = revision.dependsOn().isEmpty() ? ""
                : " (" + String.join(", ", revision.dependsOn()) + ")";
        return from + dependencies + " -> " + revision.id() + labels(revision) + head(revision)
                + mark(revision.current(), "current") + mark(revision.branchPoint(), "branchpoint")
                + mark(revision.mergePoint(), "mergepoint") + ", " + revision.message();
    }

    /**
     * A line that names a revision.
     * @param revision the revision
     * @return for instance {@code 3512b954651e (head)}
     */
    static String name(RevisionDescription revision) {
        return revision.id() + labels(revision) + head(revision);
    }

    /**
     * Revisions in a row.
     * @param revisions the revisions
     * @return their identifiers, or {@code <base>} for none
     */
    static String ids(List<RevisionDescription> revisions) {
        return revisions.isEmpty() ? "<base>"
                : revisions.stream().map(RevisionLines::name).collect(Collectors.joining(", "));
    }

    private static String labels(RevisionDescription revision) {
        return revision.branchLabels().isEmpty() ? "" : " (" + String.join(", ", revision.branchLabels()) + ")";
    }

    private static String head(RevisionDescription revision) {
        return mark(revision.head(), "head");
    }

    private static String mark(boolean present, String mark) {
        return present ? " (" + mark + ")" : "";
    }

}
