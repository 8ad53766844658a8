package dev.migrate;

import java.io.PrintWriter;
import java.util.List;

import dev.migrate.revision.RevisionGraph;

import org.jspecify.annotations.Nullable;

/**
 * The door to everything: brings the database to a revision, says where it stands, and
 * writes new revisions. The auto-configuration makes a bean of it.
 * <p>
 * Revisions are named as in Alembic: by their identifier or the beginning of it, a branch
 * label, {@code head}, {@code heads}, {@code base}, or relative to the present revision
 * ({@code +1}, {@code -1}) or another ({@code 3512+2}).
 */
public interface Migrate {

    /**
     * Applies the revisions that lead to the target and are not applied yet.
     * @param target the revision to go to
     * @param listener is told of each step
     * @return what was done, a history entry for each step; empty if there was nothing to
     * do
     * @throws MigrateException if the target cannot be reached or a step fails; the
     * message says what the database's state is
     */
    List<HistoryEntry> upgrade(String target, MigrationListener listener);

    /**
     * Takes back the revisions that come after the target.
     * @param target the revision to go back to; {@code base} takes everything back
     * @param listener is told of each step
     * @return what was done, a history entry for each step
     * @throws MigrateException if the target cannot be reached or a step fails; the
     * message says what the database's state is
     */
    List<HistoryEntry> downgrade(String target, MigrationListener listener);

    /**
     * Says which revisions the schema matches already: only the version table changes, no
     * revision is run. The rows above and below a target give way to it, others stay.
     * @param targets the revisions that the schema matches; {@code base} for none, or
     * {@code shop@base} for none of a branch
     * @param purge whether to forget all rows of the version table first, those of
     * unknown revisions included
     * @param listener is told of each step
     * @return what was done, a history entry for each step; empty if there was nothing to
     * do
     * @throws MigrateException if the targets exclude one another, or a row is unknown
     * and not purged
     */
    List<HistoryEntry> stamp(List<String> targets, boolean purge, MigrationListener listener);

    /**
     * Writes an SQL script that does what an upgrade, a downgrade or a stamp would do.
     * Nothing is changed, and without a database none is asked.
     * @param request what the script is to do
     * @param output takes the script
     * @throws MigrateException if that cannot be reached, or a revision cannot be written
     * as SQL; then nothing is written
     */
    void script(ScriptRequest request, PrintWriter output);

    /**
     * Makes sure that nothing is to be applied to reach a target, and changes nothing.
     * @param target the revision that the database should be at, or beyond
     * @throws PendingRevisionsException if something is
     */
    void validate(String target);

    /**
     * Where the database stands.
     * @return the current, the last and the pending revisions
     */
    MigrationStatus status();

    /**
     * The revisions that no other follows. The database is not asked.
     * @return the heads
     */
    List<RevisionDescription> heads();

    /**
     * The revisions, newest first, without asking the database unless the range names
     * {@code current}.
     * @param range {@code from:to}, either side may be missing, or {@code null} for all
     * @param indicateCurrent whether to ask the database which of them are current
     * @return the revisions
     */
    List<RevisionDescription> revisions(@Nullable String range, boolean indicateCurrent);

    /**
     * What was done to the database, oldest first.
     * @return the history; empty if nothing was ever done
     */
    List<HistoryEntry> history();

    /**
     * The graph that the revisions form. The database is not asked.
     * @return the graph
     */
    RevisionGraph graph();

    /**
     * What has to be done to the database to make it what the entities expect.
     * @return the differences, a line each; empty if there are none
     */
    List<String> compare();

    /**
     * Writes a new revision.
     * @param request what to write
     * @return what was written
     */
    GeneratedRevision revision(RevisionRequest request);

}
