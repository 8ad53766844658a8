package dev.migrate.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.Finding.Kind;
import dev.migrate.Finding.Reaction;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.RevisionFormat;
import dev.migrate.execute.ExecutionSettings;
import dev.migrate.execute.Executor;
import dev.migrate.execute.LockSettings;
import dev.migrate.execute.MigrationRunner;
import dev.migrate.execute.OperationPreparation;
import dev.migrate.execute.OwnTables;
import dev.migrate.schema.Schema;
import dev.migrate.script.ClassPathRoot;
import dev.migrate.script.FileTemplate;
import dev.migrate.script.ScriptDirectory;
import dev.migrate.shadow.ShadowDatabases;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * An application as its developer has it before them: a project directory with sources, a
 * class path that the compiled ones are on, and {@link Migrate} on top, put together like
 * the auto-configuration does.
 */
class Project {

    private static final List<String> OWN_TABLES = List.of("migrate_version", "migrate_history");

    private final Path directory;

    private final ClassPathRoot classes;

    private Schema entities = Schema.EMPTY;

    private @Nullable DataSource shadow;

    private FileTemplate fileTemplate = FileTemplate.DEFAULT;

    private final List<WriteHook> hooks = new ArrayList<>();

    private final Map<String, String> arguments = new TreeMap<>();

    private ValidationSettings validation = ValidationSettings.DEFAULT;

    Project(Path directory) {
        this.directory = directory;
        this.classes = new ClassPathRoot(create("target/classes"));
        create("src/main");
    }

    private Path create(String path) {
        try {
            return Files.createDirectories(path(path));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Path path(String path) {
        return this.directory.resolve(path);
    }

    /**
     * Adds an SQL script to the class path, below {@code db/migrate}.
     */
    Project sql(String file, String text) {
        this.classes.write("db/migrate/" + file, text);
        return this;
    }

    /**
     * Adds an SQL script with nothing but a place in the graph.
     */
    Project revision(String id, String... headers) {
        return sql(id + ".sql", script(id, headers));
    }

    static String script(String id, String... headers) {
        return "-- Message of %s.\n-- revision: %s\n%s-- upgrade\n-- downgrade\n".formatted(id, id,
                String.join("", List.of(headers).stream().map((header) -> "-- " + header + "\n").toList()));
    }

    /**
     * Adds a file outside of the class path, in a {@code file:} location.
     */
    Project file(String path, String text) {
        new ClassPathRoot(this.directory).write(path, text);
        return this;
    }

    /**
     * Compiles a class of the package {@code db.migrate}.
     */
    Project java(String className, String source) {
        this.classes.compile("db/migrate/" + className + ".java", "package db.migrate;\n" + source);
        return this;
    }

    /**
     * Compiles and copies what is below {@code src/main}, as Maven does.
     */
    Project build() {
        sources("src/main/java").forEach((file, text) -> this.classes.compile(file, text));
        sources("src/main/resources").forEach((file, text) -> this.classes.write(file, text));
        return this;
    }

    /**
     * Removes what was built.
     */
    Project clean() {
        for (String output : List.of("target/classes", "target/classes-source")) {
            try {
                FileSystemUtils.deleteRecursively(path(output));
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
        create("target/classes");
        return this;
    }

    private Map<String, String> sources(String root) {
        Path directory = create(root);
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sources.put(directory.relativize(file).toString(), Files.readString(file));
            }
            return sources;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Project entities(Schema schema) {
        this.entities = schema;
        return this;
    }

    /**
     * Sets a database aside for replays.
     */
    Project shadow(DataSource shadow) {
        this.shadow = shadow;
        return this;
    }

    Project fileTemplate(String pattern) {
        this.fileTemplate = new FileTemplate(pattern, 40);
        return this;
    }

    Project hook(WriteHook hook) {
        this.hooks.add(hook);
        return this;
    }

    Project argument(String name, String value) {
        this.arguments.put(name, value);
        return this;
    }

    Project validation(Map<Kind, Reaction> reactions) {
        this.validation = new ValidationSettings(reactions);
        return this;
    }

    Migrate on(DataSource dataSource) {
        List<String> locations = List.of("classpath:db/migrate", "file:" + path("scripts"));
        OwnTables tables = OwnTables.of(null, OWN_TABLES.get(0), OWN_TABLES.get(1));
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T21:45:00Z"), ZoneOffset.UTC);
        RevisionSettings settings = new RevisionSettings(RevisionFormat.JAVA, locations, path("src/main/java"),
                path("src/main/resources"), this.fileTemplate, ZoneOffset.UTC, path("src/migrate/templates"),
                this.hooks, this.arguments);
        MigrationRunner runner = new MigrationRunner(dataSource, tables, new Executor("ann", "host-1", null), clock,
                LockSettings.DEFAULT, ExecutionSettings.DEFAULT, OperationPreparation.DEFAULT, this.arguments);
        return new MigrateEngine(new ScriptDirectory(this.classes.loader(), locations), runner,
                new Comparison(dataSource, () -> (dialect) -> this.entities, tables, ComparisonSettings.DEFAULT),
                new ScriptReplay(new ShadowDatabases(dataSource, (url) -> sibling(dataSource, url), this.shadow),
                        runner),
                new RevisionWriter(settings, clock), new RevisionRewriter(settings, clock, runner), this.validation);
    }

    private static DataSource sibling(DataSource dataSource, String url) {
        DriverManagerDataSource original = (DriverManagerDataSource) dataSource;
        return new DriverManagerDataSource(url, original.getUsername(), original.getPassword());
    }

    /**
     * The message that a call fails with.
     * @return the whole message, with {@code <project>} for this project's directory
     */
    String messageOf(ThrowingCallable call) {
        MigrateException failure = catchThrowableOfType(MigrateException.class, call);
        return failure.getMessage().replace(this.directory.toString(), "<project>");
    }

}
