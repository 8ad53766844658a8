package dev.migrate.diff.random;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.RevisionFormat;
import dev.migrate.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Does with pairs of schemas what a developer does whose entities change: writes a
 * revision for the first schema and one for the second, compiles them, upgrades an empty
 * database, and takes everything back. All pairs are compiled together, since the
 * compiler is slow to start.
 */
final class WrittenTrial implements Trial {

    private final DataSource dataSource;

    private final Path directory;

    private final Preparation clear;

    private int projects;

    /**
     * Trials on a database.
     * @param dataSource leads to the database
     * @param directory where to write
     * @param clear empties the database
     */
    WrittenTrial(DataSource dataSource, Path directory, Preparation clear) {
        this.dataSource = dataSource;
        this.directory = directory;
        this.clear = clear;
    }

    @Override
    public void run(SchemaPair pair) {
        PairFailure failure = run(List.of(pair)).get(0);
        if (failure != null) {
            throw failure;
        }
    }

    /**
     * Tries pairs.
     * @param pairs the pairs
     * @return for each of them what went wrong, or {@code null}
     */
    List<@Nullable PairFailure> run(List<SchemaPair> pairs) {
        WrittenProject project = new WrittenProject(this.directory.resolve("project" + this.projects++),
                this.dataSource);
        @Nullable PairFailure[] failures = new @Nullable PairFailure[pairs.size()];
        eachInEachFormat(pairs, failures, (pair, revisions) -> revisions.write("a", pair.first()), project);
        project.compile();
        eachInEachFormat(pairs, failures, (pair, revisions) -> {
            revisions.upgrade("a", pair.first());
            revisions.write("b", pair.second());
        }, project);
        project.compile();
        eachInEachFormat(pairs, failures, (pair, revisions) -> {
            revisions.upgrade("a", pair.first());
            Schema before = revisions.inspect();
            revisions.upgrade("b", pair.second());
            revisions.downgrade("a", pair.first());
            List<String> differences = PairTrial.differences(before, revisions.inspect());
            if (!differences.isEmpty()) {
                throw revisions.failure("back at the first schema, the database differs",
                        String.join("\n", differences), null);
            }
            revisions.downgrade("base", Schema.EMPTY);
        }, project);
        return Arrays.asList(failures);
    }

    private void eachInEachFormat(List<SchemaPair> pairs, @Nullable PairFailure[] failures, Work work,
            WrittenProject project) {
        for (int i = 0; i < failures.length; i++) {
            for (RevisionFormat format : RevisionFormat.values()) {
                WrittenRevisions revisions = project.revisions(format, i);
                Trial trial = (pair) -> work.on(pair, revisions);
                if (failures[i] == null) {
                    failures[i] = FailureReport.failure(pairs.get(i), trial.after(this.clear));
                }
            }
        }
    }

    @FunctionalInterface
    private interface Work {

        void on(SchemaPair pair, WrittenRevisions revisions);

    }

}
