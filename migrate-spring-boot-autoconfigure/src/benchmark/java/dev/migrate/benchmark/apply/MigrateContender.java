package dev.migrate.benchmark.apply;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrationListener;
import dev.migrate.RevisionFormat;
import dev.migrate.engine.Comparison;
import dev.migrate.engine.ComparisonSettings;
import dev.migrate.engine.MigrateEngine;
import dev.migrate.engine.RevisionRewriter;
import dev.migrate.engine.RevisionSettings;
import dev.migrate.engine.RevisionWriter;
import dev.migrate.engine.ScriptReplay;
import dev.migrate.execute.Executor;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.execute.OwnTables;
import dev.migrate.script.ScriptDirectory;
import dev.migrate.shadow.ShadowDatabases;

import org.springframework.core.io.DefaultResourceLoader;

/**
 * Migrate, put together as its auto-configuration does it.
 */
final class MigrateContender implements Contender {

    @Override
    public void run(DataSource dataSource, Path directory) throws Exception {
        try (URLClassLoader classes = new URLClassLoader(new URL[] { directory.toUri().toURL() },
                MigrateContender.class.getClassLoader())) {
            List<String> locations = List.of("classpath:db/migrate");
            OwnTables tables = OwnTables.of(null, "migrate_version", "migrate_history");
            Clock clock = Clock.systemUTC();
            MigrationRunner runner = new MigrationRunner(dataSource, tables, Executor.thisProcess(null), clock, null);
            RevisionSettings settings = new RevisionSettings(RevisionFormat.JAVA, locations, directory, directory);
            new MigrateEngine(new ScriptDirectory(new DefaultResourceLoader(classes), locations), runner,
                    new Comparison(dataSource, () -> null, tables, ComparisonSettings.DEFAULT),
                    new ScriptReplay(new ShadowDatabases(dataSource, (url) -> dataSource, null), runner),
                    new RevisionWriter(settings, clock), new RevisionRewriter(settings, clock, runner))
                .upgrade("heads", MigrationListener.NONE);
        }
    }

}
