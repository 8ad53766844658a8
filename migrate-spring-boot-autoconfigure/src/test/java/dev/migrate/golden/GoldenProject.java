package dev.migrate.golden;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
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
import dev.migrate.schema.Schema;
import dev.migrate.script.ClassPathRoot;
import dev.migrate.script.ScriptDirectory;
import dev.migrate.shadow.ShadowDatabases;

/**
 * A project with one revision.
 *
 * @param directory where its sources and classes are
 * @param format what the revision is written in
 */
record GoldenProject(Path directory, RevisionFormat format) {

    private static final List<String> LOCATIONS = List.of("classpath:db/migrate");

    /**
     * Where compiled classes belong, and SQL scripts are.
     */
    Path classes() {
        return this.directory.resolve("classes");
    }

    Migrate on(DataSource dataSource, Schema entities) {
        OwnTables tables = OwnTables.of(null, "migrate_version", "migrate_history");
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T21:45:00Z"), ZoneOffset.UTC);
        RevisionSettings settings = new RevisionSettings(this.format, LOCATIONS, this.directory.resolve("java"),
                classes());
        MigrationRunner runner = new MigrationRunner(dataSource, tables, new Executor("ann", "host-1", null), clock,
                null);
        return new MigrateEngine(new ScriptDirectory(new ClassPathRoot(classes()).loader(), LOCATIONS), runner,
                new Comparison(dataSource, () -> (dialect) -> entities, tables, ComparisonSettings.DEFAULT),
                new ScriptReplay(new ShadowDatabases(dataSource, (url) -> dataSource, null), runner),
                new RevisionWriter(settings, clock), new RevisionRewriter(settings, clock, runner));
    }

}
