package dev.migrate.engine;

import java.util.concurrent.atomic.AtomicReference;

import dev.migrate.MigrateException;
import dev.migrate.revision.RevisionException;
import dev.migrate.script.ScriptDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The scripts of an application, loaded once.
 */
final class LoadedScripts {

    private final ScriptDirectory directory;

    private final AtomicReference<@Nullable BackgroundTask<RevisionScripts>> loading = new AtomicReference<>();

    private volatile @Nullable RevisionScripts loaded;

    /**
     * Scripts that nobody has asked for.
     * @param directory where they are
     */
    LoadedScripts(ScriptDirectory directory) {
        this.directory = directory;
    }

    /**
     * Begins to load them while something else is done, such as connecting to the
     * database.
     */
    void prepare() {
        if (this.loaded == null) {
            this.loading.set(BackgroundTask.begin("migrate-scripts", this::load));
        }
    }

    /**
     * The scripts, which are loaded when they are asked for first.
     * @throws MigrateException if one of them is wrong, or they form no graph
     */
    RevisionScripts get() {
        RevisionScripts scripts = this.loaded;
        if (scripts == null) {
            BackgroundTask<RevisionScripts> begun = this.loading.getAndSet(null);
            scripts = (begun != null) ? result(begun) : load();
            this.loaded = scripts;
        }
        return scripts;
    }

    private static RevisionScripts result(BackgroundTask<RevisionScripts> task) {
        try {
            return task.result();
        }
        catch (RuntimeException ex) {
            throw ex;
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private RevisionScripts load() {
        try {
            return new RevisionScripts(this.directory.load());
        }
        catch (RevisionException | MigrateException ex) {
            throw new MigrateException(
                    "%s\nThe database was not touched. Correct that, and see whether the revisions fit together with: migrate history"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

}
