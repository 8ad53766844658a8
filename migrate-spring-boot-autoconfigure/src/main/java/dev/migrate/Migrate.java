package dev.migrate;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.schema.Schema;
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
     * @throws ValidationFailedException if what was applied does not fit the scripts
     * @throws MigrateException if a step is half done
     */
    void validate(String target);

    /**
     * What of that which was applied does not fit the scripts any more.
     * @return what was found, of all kinds, whatever is to be done about them
     */
    List<Finding> findings();

    /**
     * Accepts that a revision does not fit what was applied. That is added to the
     * history, and nothing else is changed.
     * @param revision the revision; one that has no script in full
     * @param reason why that is no mistake
     * @param listener is told when there is another process to wait for
     * @return what the history says of it
     * @throws MigrateException if nothing was found about the revision that could be
     * accepted, or the reason is blank
     */
    HistoryEntry repair(String revision, String reason, MigrationListener listener);

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
     * The revisions that an identifier means. The database is asked only for what
     * {@code current} means.
     * @param identifier the identifier, the beginning of one, a branch label,
     * {@code head}, {@code heads}, {@code current}, {@code base} …
     * @return the revisions; none for {@code base}
     * @throws MigrateException if the identifier means nothing, or cannot be decided
     */
    List<RevisionDescription> find(String identifier);

    /**
     * The revisions, newest first, without asking the database unless the range names
     * {@code current}.
     * @param range {@code from:to}, either side may be missing, or {@code null} for all
     * @param indicateCurrent whether to ask the database which of them are current
     * @return the revisions
     */
    List<RevisionDescription> revisions(@Nullable String range, boolean indicateCurrent);

    /**
     * Creates the tables that Migrate keeps for itself, if they are missing, and nothing
     * else. An upgrade does so as well.
     * @param listener is told when there is another process to wait for
     * @return whether one of them was missing
     * @throws MigrateException if the database refuses
     */
    boolean ensureVersion(MigrationListener listener);

    /**
     * Who migrates the database now, and which lock keeps others from it.
     * @return the lock
     * @throws MigrateException if the database cannot be asked
     */
    LockStatus lock();

    /**
     * Frees a lease whose holder is dead, before it expires by itself. A lock of any
     * other kind goes with its holder, and nothing is done.
     * @return the lock as it was before
     * @throws MigrateException if the holder is alive
     */
    LockStatus unlock();

    /**
     * Where the database is.
     * @return the URL of its connections, without the password
     * @throws MigrateException if the database cannot be reached
     */
    String databaseUrl();

    /**
     * What was done to the database, oldest first.
     * @return the history; empty if nothing was ever done
     */
    List<HistoryEntry> history();

    /**
     * The step that was begun and has not ended: it is being executed by another process,
     * or was interrupted where the database does not roll back what it did.
     * @return what is known of it, or empty if nothing is half done
     */
    Optional<HalfDoneStep> halfDone();

    /**
     * Says what became of a step that was interrupted, where the database does not tell.
     * No statement of the step is executed; the next upgrade or downgrade goes on with
     * it.
     * @param resolution what became of it
     * @param listener is told when there is another process to wait for
     * @return what is half done now, or empty if nothing is
     * @throws MigrateException if there is nothing to say: no step is half done, or none
     * of its statements is in doubt
     */
    Optional<HalfDoneStep> resolve(Resolution resolution, MigrationListener listener);

    /**
     * The graph that the revisions form. The database is not asked.
     * @return the graph
     */
    RevisionGraph graph();

    /**
     * What has to be done to the database to make it what the entities expect.
     * @return the differences, in an order in which they can be put right; empty if there
     * are none
     */
    default List<Difference> compare() {
        return compare(ComparisonRequest.ALL);
    }

    /**
     * What has to be done to a part of the database to make it what the entities expect.
     * @param request which part
     * @return the differences, in an order in which they can be put right; empty if there
     * are none
     * @throws MigrateException if a rename is asked for that is none
     */
    default List<Difference> compare(ComparisonRequest request) {
        return examine(request).differences();
    }

    /**
     * Compares a part of the database with the entities, and says besides which of the
     * differences are likely to be renames.
     * @param request which part
     * @return what was found
     * @throws MigrateException if a rename is asked for that is none
     */
    ComparisonResult examine(ComparisonRequest request);

    /**
     * What was done to the database past the scripts. Those up to its current revisions
     * are replayed on an empty database, and what they make is compared with what there
     * is. The database is only read.
     * @param schemas the names of the schemas to compare, in which {@code *} stands for
     * any characters; empty for the connection's own and all that the scripts make
     * @return what was done, as differences from what the scripts make; empty if there is
     * nothing
     * @throws MigrateException if there is no empty database to be had, a revision fails
     * there, or one is half done
     */
    List<Difference> drift(List<String> schemas);

    /**
     * What has to be done to one schema to make it another. The database is asked only
     * what texts mean that are written differently.
     * @param actual what there is
     * @param wanted what there should be
     * @return the differences, in an order in which they can be put right; empty if there
     * are none
     */
    List<Difference> compare(Schema actual, Schema wanted);

    /**
     * Writes a new revision, and runs the programs on it that the application has set for
     * that. Likely renames that the request does not decide are left open.
     * @param request what to write
     * @return what was written; it is even if one of the programs failed
     * @throws MigrateException if nothing was written, because the revision has no place
     * in the graph or its file cannot be made
     */
    default GeneratedRevision revision(RevisionRequest request) {
        return revision(request, RenameQuestion.UNANSWERED);
    }

    /**
     * Writes a new revision, and runs the programs on it that the application has set for
     * that.
     * @param request what to write
     * @param question is asked about each likely rename that the request does not decide,
     * before anything is written
     * @return what was written; it is even if one of the programs failed
     * @throws MigrateException if nothing was written, because the revision has no place
     * in the graph or its file cannot be made, or a rename is asked for that is none
     */
    GeneratedRevision revision(RevisionRequest request, RenameQuestion question);

    /**
     * Lets a revision follow other revisions than before, by changing its source. What
     * builds on it comes along.
     * @param revision the revision, which must not be applied
     * @param onto all the revisions that it is to follow; {@code base} for none
     * @return what was changed
     * @throws MigrateException if the revision is applied, its source cannot be found or
     * understood, or the revisions would no longer form a graph; nothing was changed then
     */
    RebasedRevision rebase(String revision, List<String> onto);

    /**
     * Writes one revision that stands for a range of revisions, and removes their files.
     * It has the identifier of the last one, so that a database that stands there or
     * beyond goes on as if nothing had happened.
     * @param request which revisions, and what they are together
     * @return what was written and removed
     * @throws MigrateException if something outside of the range builds on the middle of
     * it, a revision of it cannot be written down as operations, or the source of one
     * cannot be found
     */
    SquashedRevision squash(SquashRequest request);

    /**
     * The source files of revisions. The database is not asked unless the revisions are
     * named {@code current}.
     * @param revisions the revisions, by an identifier, {@code heads}, {@code current} …
     * @return the files, in the order of the revisions; at least one
     * @throws MigrateException if no revision is meant, or a source is not there
     */
    List<Path> sources(String revisions);

}
