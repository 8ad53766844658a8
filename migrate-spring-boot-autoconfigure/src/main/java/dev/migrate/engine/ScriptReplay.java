package dev.migrate.engine;

import java.util.List;
import java.util.function.Function;

import dev.migrate.MigrateException;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.execute.PlannedStep;
import dev.migrate.execute.ReplayFailedException;
import dev.migrate.script.RevisionScript;
import dev.migrate.shadow.ShadowDatabase;
import dev.migrate.shadow.ShadowDatabases;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Runs scripts on an empty database, to see what they make of it.
 */
public class ScriptReplay {

    private static final Log logger = LogFactory.getLog(ScriptReplay.class);

    private final ShadowDatabases databases;

    private final MigrationRunner runner;

    /**
     * A replay of an application's scripts.
     * @param databases opens empty databases
     * @param runner runs the scripts on the application's database
     */
    public ScriptReplay(ShadowDatabases databases, MigrationRunner runner) {
        this.databases = databases;
        this.runner = runner;
    }

    /**
     * Works on what scripts have made of an empty database, which is gone afterwards.
     * @param scripts the scripts
     * @param revisions the revisions to replay, with all that they build on
     * @param work what is done there
     * @param <T> what comes of it
     * @return what came of the work
     * @throws MigrateException if there is no such database, or a revision fails
     */
    <T> T on(RevisionScripts scripts, List<String> revisions, Function<ShadowDatabase, T> work) {
        List<PlannedStep> steps = scripts.stepsTo(revisions);
        try (ShadowDatabase shadow = this.databases.open()) {
            logger.info("Replaying %d revision(s) in %s".formatted(steps.size(), shadow));
            this.runner.on(shadow.dataSource()).replay((rows, dialect) -> {
                steps.forEach((step) -> step.check(dialect));
                return steps;
            });
            return work.apply(shadow);
        }
        catch (ReplayFailedException ex) {
            throw failure(scripts.script(ex.getRevision()), ex);
        }
    }

    private static MigrateException failure(RevisionScript script, ReplayFailedException cause) {
        return new MigrateException(
                """
                        The scripts cannot be replayed on an empty database: revision %s (%s, %s) failed.
                        %s
                        The application's database was not changed, and the one for the replay is gone. Correct %s so that it runs on an empty database too: what it needs must come from a revision before it"""
                    .formatted(script.id(), script.message(), script.location(), cause.getMessage(), script.location()),
                cause);
    }

}
