package dev.migrate.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.migrate.database.TestDatabase;
import dev.migrate.script.ClassPathRoot;
import dev.migrate.script.JavaFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what is written for a difference with the pages of
 * {@code src/test/resources/dev/migrate/golden}, compiles and runs it. With
 * {@code -Dgolden=write} the pages are written anew. A new one needs no more than a
 * title, and what the database and the entities are.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GoldenRevisionContract {

    private static final Path DIRECTORY = Path.of("src/test/resources/dev/migrate/golden");

    private final Map<String, GoldenPage> pages = new TreeMap<>();

    private final Map<String, GoldenCase> cases = new TreeMap<>();

    private final Map<String, Exception> failures = new TreeMap<>();

    private GoldenDatabase database;

    @BeforeAll
    void writeRevisions(TestDatabase testDatabase, @TempDir Path directory) throws IOException {
        this.database = new GoldenDatabase(testDatabase);
        try (Stream<Path> files = Files.list(DIRECTORY.resolve(testDatabase.engine().name().toLowerCase()))) {
            files.map(GoldenPage::read).forEach((page) -> this.pages.put(page.name(), page));
        }
        GoldenEntities entities = new GoldenEntities(directory.resolve("entities"), List.copyOf(this.pages.values()));
        this.pages.forEach((name, page) -> {
            try {
                this.cases.put(name, new GoldenCase(page, this.database, entities, directory.resolve(name)));
            }
            catch (Exception ex) {
                this.failures.put(name, ex);
            }
        });
        compile(directory.resolve("classes"));
    }

    /**
     * Compiles all revisions together, which takes not much longer than one of them.
     */
    private void compile(Path directory) throws IOException {
        List<String> sources = new ArrayList<>();
        for (GoldenCase golden : this.cases.values()) {
            sources.add("db/migrate/" + golden.javaFile().getFileName());
            sources.add(Files.readString(golden.javaFile()));
        }
        new ClassPathRoot(directory).write("empty", "").compile(sources.toArray(String[]::new));
        for (GoldenCase golden : this.cases.values()) {
            String name = golden.javaFile().getFileName().toString().replace(".java", ".class");
            Path target = golden.javaClasses().resolve("db/migrate").resolve(name);
            Files.createDirectories(target.getParent());
            Files.move(directory.resolve("db/migrate").resolve(name), target);
        }
    }

    @AfterAll
    void disconnect() {
        this.database.close();
    }

    Stream<String> names() {
        return this.pages.keySet().stream();
    }

    /**
     * The cases in which Alembic writes what cannot be run, as measured with 1.19.1: it
     * drops tables in any order and before the foreign keys to them, creates those that
     * refer to each other with keys to tables that are not there yet, forgets the type of
     * an enumeration, and takes back constraints whose name it does not know.
     */
    @Test
    void hasAPageForEachOrderThatIsEasilyWrong() {
        assertThat(this.pages.keySet()).contains("drop-tables-that-refer-to-each-other-in-a-row",
                "drop-table-that-another-refers-to", "drop-tables-in-a-circle", "add-tables-in-a-circle",
                "add-three-tables-in-a-circle", "add-enumeration", "add-table-with-enumerations",
                "add-column-that-refers-to-a-new-table", "change-unique-constraint", "change-primary-key");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWrittenAsOnThePage(String name) throws Exception {
        GoldenCase golden = golden(name);
        Path file = Objects.requireNonNull(this.pages.get(name)).file();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, golden.text());
        }
        String source = Files.readString(golden.javaFile());
        assertThat(JavaFormat.format(source)).isEqualTo(source);
        assertThat(golden.text()).isEqualTo(read(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void leadsToWhatTheEntitiesWantAndBack(String name) throws Exception {
        golden(name).run();
    }

    private GoldenCase golden(String name) throws Exception {
        GoldenCase golden = this.cases.get(name);
        if (golden == null) {
            throw Objects.requireNonNull(this.failures.get(name));
        }
        return golden;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
