package dev.migrate.diff.random;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import dev.migrate.Difference;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.dialect.Dialects;
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
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.script.ClassPathRoot;
import dev.migrate.script.ScriptDirectory;
import dev.migrate.shadow.ShadowDatabases;
import org.jspecify.annotations.Nullable;

/**
 * Revisions in one format, and what is done with them by way of {@link Migrate}, as
 * commands do it.
 */
final class WrittenRevisions {

    private static final OwnTables OWN_TABLES = OwnTables.of(null, "migrate_version", "migrate_history");

    private final ClassPathRoot classes;

    private final String directory;

    private final RevisionFormat format;

    private final DataSource dataSource;

    private final Map<String, Path> files = new TreeMap<>();

    WrittenRevisions(ClassPathRoot classes, String directory, RevisionFormat format, DataSource dataSource) {
        this.classes = classes;
        this.directory = directory;
        this.format = format;
        this.dataSource = dataSource;
    }

    /**
     * Writes a revision that makes the database another one, unless it is that already.
     */
    void write(String id, Schema wanted) {
        doing("writing " + id, () -> {
            Path file = migrate(wanted)
                .revision(new RevisionRequest("change everything", List.of("head"), true, this.format, id, List.of(),
                        List.of(), false, null, null))
                .file();
            if (file != null) {
                this.files.put(id, file);
            }
        });
    }

    void upgrade(String id, Schema wanted) {
        if (this.files.containsKey(id)) {
            doing("upgrading to " + id, () -> migrate(wanted).upgrade(id, MigrationListener.NONE));
        }
        expectNoDifference("having upgraded to " + id, wanted);
    }

    void downgrade(String id, Schema wanted) {
        if (!this.files.isEmpty()) {
            String target = this.files.containsKey(id) ? id : "base";
            doing("downgrading to " + id, () -> migrate(wanted).downgrade(target, MigrationListener.NONE));
        }
        expectNoDifference("having downgraded to " + id, wanted);
    }

    Schema inspect() {
        try (Connection connection = this.dataSource.getConnection()) {
            Schema schema = Dialects.of(connection).inspector().inspect(connection, List.of());
            return new Schema(
                    schema.tables().stream().filter((table) -> !OWN_TABLES.all().contains(table.name())).toList(),
                    schema.sequences());
        }
        catch (SQLException ex) {
            throw failure("inspecting the database", "", ex);
        }
    }

    private void expectNoDifference(String occasion, Schema wanted) {
        doing(occasion, () -> {
            List<Difference> found = migrate(wanted).compare();
            if (!found.isEmpty()) {
                List<Operation> operations = found.stream().map(Difference::operation).toList();
                throw failure(occasion + ", there is still", PairTrial.describe(operations) + "\n" + operations, null);
            }
        });
    }

    private void doing(String what, Runnable work) {
        try {
            work.run();
        }
        catch (MigrateException ex) {
            throw failure(what, "", ex);
        }
    }

    /**
     * What went wrong, with all that was written.
     */
    PairFailure failure(String occasion, String details, @Nullable Throwable cause) {
        String written = this.files.values()
            .stream()
            .map((file) -> file.getFileName() + ":\n" + text(file))
            .collect(Collectors.joining("\n"));
        return new PairFailure(this.format + ": " + occasion, details + "\n" + written, cause);
    }

    /**
     * The sources in Java.
     * @return file name and text in turns
     */
    List<String> newSources() {
        return (this.format != RevisionFormat.JAVA) ? List.of()
                : this.files.values()
                    .stream()
                    .flatMap((file) -> List.of(this.directory + "/" + file.getFileName(), text(file)).stream())
                    .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private Migrate migrate(Schema wanted) {
        List<String> locations = List.of("classpath:" + this.directory);
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T21:45:00Z"), ZoneOffset.UTC);
        Path root = this.classes.directory();
        RevisionSettings settings = new RevisionSettings(this.format, locations,
                Objects.requireNonNull(root.getParent()).resolve("java"), root);
        MigrationRunner runner = new MigrationRunner(this.dataSource, OWN_TABLES, new Executor("ann", "host-1", null),
                clock, null);
        EntitySchema entities = (dialect) -> wanted;
        return new MigrateEngine(new ScriptDirectory(this.classes.loader(), locations), runner,
                new Comparison(this.dataSource, () -> entities, OWN_TABLES, ComparisonSettings.DEFAULT),
                new ScriptReplay(new ShadowDatabases(dataSource, (url) -> dataSource, null), runner),
                new RevisionWriter(settings, clock), new RevisionRewriter(settings, clock, runner));
    }

}
