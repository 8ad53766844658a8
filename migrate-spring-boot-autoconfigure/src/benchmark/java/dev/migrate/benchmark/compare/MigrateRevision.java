package dev.migrate.benchmark.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
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
import dev.migrate.model.EntityModel;
import dev.migrate.script.ScriptDirectory;
import dev.migrate.shadow.ShadowDatabases;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.FileSystemUtils;

/**
 * {@code migrate revision --autogenerate}: the revision as a file.
 */
final class MigrateRevision implements Contender {

    @Override
    public void run(Target target) throws IOException {
        try (HibernateModel model = new HibernateModel(Thread.currentThread().getContextClassLoader(), target)) {
            write(model, target.dataSource());
        }
    }

    /**
     * Inspects, compares and writes.
     * @param model the entities, read by Hibernate
     * @param dataSource the database
     * @throws IOException if the file cannot be read back
     */
    static void write(HibernateModel model, DataSource dataSource) throws IOException {
        Path directory = Files.createTempDirectory("revision");
        List<String> locations = List.of("classpath:db/migrate");
        OwnTables tables = OwnTables.of(null, "migrate_version", "migrate_history");
        Clock clock = Clock.systemUTC();
        MigrationRunner runner = new MigrationRunner(dataSource, tables, Executor.thisProcess(null), clock, null);
        RevisionSettings settings = new RevisionSettings(RevisionFormat.JAVA, locations, directory, directory);
        EntityModel entities = EntityModel.of(List.of(model.metadata()));
        new MigrateEngine(new ScriptDirectory(new DefaultResourceLoader(), locations), runner,
                new Comparison(dataSource, () -> entities::read, tables, ComparisonSettings.DEFAULT),
                new ScriptReplay(new ShadowDatabases(dataSource, (url) -> dataSource, null), runner),
                new RevisionWriter(settings, clock), new RevisionRewriter(settings, clock, runner))
            .revision(RevisionRequest.of("add columns", true));
        try (Stream<Path> files = Files.walk(directory)) {
            Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            if (!Files.readString(file).contains("checked_by")) {
                throw new IllegalStateException("The difference was not found");
            }
        }
        FileSystemUtils.deleteRecursively(directory);
    }

}
