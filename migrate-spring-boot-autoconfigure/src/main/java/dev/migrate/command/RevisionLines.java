package dev.migrate.command;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.RevisionDescription;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Revisions as lines of text, in the shapes that Alembic gives them.
 */
final class RevisionLines {

    private static final String BASE = "<base>";

    private final Ansi colours;

    RevisionLines(Ansi colours) {
        this.colours = colours;
    }

    /**
     * A line of the history.
     * @param revision the revision
     * @return for instance
     * {@code 2b1ae634e5cd -> 3512b954651e (head) (current), add account}
     */
    String history(RevisionDescription revision) {
        String dependencies = revision.dependsOn().isEmpty() ? ""
                : " (" + String.join(", ", revision.dependsOn()) + ")";
        return below(revision) + dependencies + " -> " + id(revision) + labels(revision) + heads(revision)
                + mark(revision.current(), "current", Style.fg_cyan) + forks(revision) + ", " + revision.message();
    }

    /**
     * A line that says where a branch ends.
     * @param revision the revision
     * @return for instance {@code 3512b954651e (shop) (head)}
     */
    String head(RevisionDescription revision) {
        return id(revision) + labels(revision) + heads(revision);
    }

    /**
     * A line that says where the database is.
     * @param revision the revision
     * @return for instance {@code 3512b954651e (head)}
     */
    String current(RevisionDescription revision) {
        return id(revision) + heads(revision) + forks(revision);
    }

    /**
     * A line that says where branches part.
     * @param revision the revision
     * @return for instance {@code 3512b954651e (branchpoint)}
     */
    String branchPoint(RevisionDescription revision) {
        return id(revision) + labels(revision) + heads(revision) + forks(revision);
    }

    /**
     * All there is to say of a revision.
     * @param revision the revision
     * @return several lines, without a line break at the end
     */
    String entry(RevisionDescription revision) {
        StringBuilder entry = new StringBuilder("Rev: ").append(id(revision))
            .append(mark(revision.head(), "head", Style.fg_green))
            .append(forks(revision))
            .append(mark(revision.current(), "current", Style.fg_cyan))
            .append('\n');
        field(entry, revision.mergePoint() ? "Merges" : "Parent", List.of(below(revision)));
        field(entry, "Also depends on", revision.dependsOn());
        field(entry, "Branches into", revision.branchPoint() ? revision.children() : List.of());
        field(entry, "Branch names", revision.branches());
        field(entry, "Path", List.of(revision.location()));
        entry.append("\n    ").append(revision.message()).append("\n\n");
        field(entry, "    Revision ID", List.of(revision.id()));
        field(entry, "    Revises", revision.revises());
        field(entry, "    Create Date",
                (revision.created() != null) ? List.of(revision.created().toString()) : List.of());
        return entry.toString().stripTrailing();
    }

    private static void field(StringBuilder entry, String name, List<String> values) {
        if (!values.isEmpty()) {
            entry.append(name).append(": ").append(String.join(", ", values)).append('\n');
        }
    }

    /**
     * Revisions in a row.
     * @param revisions the revisions
     * @return their identifiers, or {@code <base>} for none
     */
    String row(List<RevisionDescription> revisions) {
        return revisions.isEmpty() ? BASE : revisions.stream().map(this::head).collect(Collectors.joining(", "));
    }

    private static String below(RevisionDescription revision) {
        return revision.revises().isEmpty() ? BASE : String.join(", ", revision.revises());
    }

    private String id(RevisionDescription revision) {
        return coloured(revision.id(), Style.fg_yellow);
    }

    private static String labels(RevisionDescription revision) {
        return revision.branches().isEmpty() ? "" : " (" + String.join(", ", revision.branches()) + ")";
    }

    private String heads(RevisionDescription revision) {
        return mark(revision.head(), revision.effectiveHead() ? "effective head" : "head", Style.fg_green);
    }

    private String forks(RevisionDescription revision) {
        return mark(revision.branchPoint(), "branchpoint", Style.fg_magenta)
                + mark(revision.mergePoint(), "mergepoint", Style.fg_magenta);
    }

    private String mark(boolean present, String mark, Style style) {
        return present ? " " + coloured("(" + mark + ")", style) : "";
    }

    private String coloured(String text, Style style) {
        return this.colours.enabled() ? style.on() + text + style.off() : text;
    }

}
