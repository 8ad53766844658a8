package dev.migrate.benchmark.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.dialect.Dialect;
import dev.migrate.engine.Comparison;
import dev.migrate.engine.ComparisonSettings;
import dev.migrate.engine.EntitySchema;
import dev.migrate.engine.MigrateEngine;
import dev.migrate.engine.RevisionRewriter;
import dev.migrate.engine.RevisionSettings;
import dev.migrate.engine.RevisionWriter;
import dev.migrate.engine.ScriptReplay;
import dev.migrate.execute.Executor;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.execute.OwnTables;
import dev.migrate.model.EntityModel;
import dev.migrate.schema.FormerName;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.script.ScriptDirectory;
import dev.migrate.shadow.ShadowDatabases;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * {@code migrate revision --autogenerate}: the revision as a file.
 */
final class MigrateRevision implements Contender {

    @Override
    public void run(Target target) throws IOException {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        SingletonSupplier<HibernateModel> model = SingletonSupplier.of(() -> new HibernateModel(classes, target));
        write(model, target.dataSource());
        model.obtain().close();
    }

    /**
     * Inspects, compares and writes.
     * @param model the entities, read by Hibernate when they are asked for
     * @param dataSource the database
     * @throws IOException if the file cannot be read back
     */
    static void write(Supplier<HibernateModel> model, DataSource dataSource) throws IOException {
        Path directory = Files.createTempDirectory("revision");
        List<String> locations = List.of("classpath:db/migrate");
        OwnTables tables = OwnTables.of(null, "migrate_version", "migrate_history");
        Clock clock = Clock.systemUTC();
        MigrationRunner runner = new MigrationRunner(dataSource, tables, Executor.thisProcess(null), clock, null);
        RevisionSettings settings = new RevisionSettings(RevisionFormat.JAVA, locations, directory, directory);
        new MigrateEngine(new ScriptDirectory(new DefaultResourceLoader(), locations), runner,
                new Comparison(dataSource, () -> new ModelEntities(model), tables, ComparisonSettings.DEFAULT),
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

    /**
     * As in an application, Hibernate is asked when the comparison wants to know.
     *
     * @param model what Hibernate knows
     */
    private record ModelEntities(Supplier<HibernateModel> model) implements EntitySchema {

        @Override
        public EntitySchema current() {
            this.model.get();
            return this;
        }

        @Override
        public Schema read(Dialect dialect) {
            return entities().read(dialect);
        }

        @Override
        public List<FormerName> formerNames(Dialect dialect) {
            return entities().formerNames(dialect);
        }

        @Override
        public Map<QualifiedName, Set<String>> classes(Dialect dialect) {
            return entities().classes(dialect);
        }

        private EntityModel entities() {
            return EntityModel.of(List.of(this.model.get().metadata()));
        }

    }

}
