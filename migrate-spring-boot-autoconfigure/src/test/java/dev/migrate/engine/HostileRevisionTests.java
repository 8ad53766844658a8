package dev.migrate.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.GeneratedRevision;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Messages, identifiers and labels that would do harm if they were taken for something
 * else: a comment's end, a statement, a template or a path.
 */
@OnEngine(Engine.H2)
@FreshDatabaseForEachTest
class HostileRevisionTests {

    private static final List<String> MESSAGES = List.of("*/ } class Evil { static { System.exit(1); } /*",
            "\\u002a/ } class Evil { } \\u002f*", "\"; drop table victim; --", "o'hara'); drop table victim; --",
            "nothing\n-- upgrade\ndrop table victim;", "nothing\r-- upgrade\rdrop table victim;",
            "-- upgrade\u2028drop table victim;", "<#assign x = 1>${x} ${message} #{x}", "%s %n %d {0}",
            "../../../../evil", "..\\..\\evil", "/etc/passwd", "nul\u0000 bell\u0007",
            "{@link Evil} <script> @param &amp;", "-- revision: 9z", "migrate: autocommit", "\uD83D\uDE00 \u202Eevil",
            "a".repeat(2000));

    private static final List<String> IDENTIFIERS = List.of("../../evil", "..", "/etc/evil", "a\\b",
            "x'; drop table victim", "\"quoted\"", "*/ class Evil {}", "a\nb", "${x}", "head", "heads", "base", "1a:2b",
            "1a@2b", "+1", "a,b", "x".repeat(300));

    private static final List<String> LABELS = List.of("../evil", "o'hara", "\"quoted\"", "*/ class Evil {}", "a\nb",
            "a,b", "${x}", "x; drop table victim", "head");

    private final JdbcTemplate database;

    private final Project project;

    private final DataSource dataSource;

    private final Path directory;

    HostileRevisionTests(DataSource dataSource, @TempDir Path directory) {
        this.database = new JdbcTemplate(dataSource);
        this.directory = directory;
        this.project = new Project(directory.resolve("one/two/three/project"));
        this.dataSource = dataSource;
    }

    @BeforeEach
    void createVictim() {
        this.database.execute("create table victim (id integer)");
    }

    @ParameterizedTest
    @EnumSource
    void messageIsNothingButAMessage(RevisionFormat format) throws IOException {
        for (String message : MESSAGES) {
            write(format, message, null, List.of());
        }

        assertThat(this.project.build().on(this.dataSource).upgrade("heads", MigrationListener.NONE))
            .hasSameSizeAs(MESSAGES)
            .allSatisfy((entry) -> assertThat(entry.statements()).isZero());

        assertThat(this.database.queryForList("select * from victim")).isEmpty();
    }

    static Stream<Arguments> identifiers() {
        return Stream.of(RevisionFormat.values())
            .flatMap((format) -> IDENTIFIERS.stream().map((message) -> Arguments.of(format, message)));
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    void identifierIsNothingButAnIdentifier(RevisionFormat format, String identifier) throws IOException {
        writeOrRefuse(format, identifier, List.of());
    }

    static Stream<Arguments> labels() {
        return Stream.of(RevisionFormat.values())
            .flatMap((format) -> LABELS.stream().map((message) -> Arguments.of(format, message)));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void labelIsNothingButALabel(RevisionFormat format, String label) throws IOException {
        writeOrRefuse(format, "1a", List.of(label));
    }

    private void writeOrRefuse(RevisionFormat format, String identifier, List<String> labels) throws IOException {
        GeneratedRevision revision;
        try {
            revision = write(format, "create author", identifier, labels);
        }
        catch (MigrateException ex) {
            assertThat(files()).isEmpty();
            assertThat(ex.getMessage()).isNotBlank();
            return;
        }
        this.project.build();
        Migrate built = this.project.on(this.dataSource);
        assertThat(built.upgrade("heads", MigrationListener.NONE)).hasSize(1);
        assertThat(built.status().current()).singleElement().satisfies((current) -> {
            assertThat(current.id()).isEqualTo(revision.id()).isEqualTo(identifier);
            assertThat(current.branchLabels()).isEqualTo(labels);
        });
        assertThat(this.database.queryForList("select * from victim")).isEmpty();
    }

    private GeneratedRevision write(RevisionFormat format, String message, @Nullable String identifier,
            List<String> labels) throws IOException {
        List<Path> before = files();
        GeneratedRevision revision = this.project.on(this.dataSource)
            .revision(new RevisionRequest(message, List.of("base"), false, format, identifier, labels, List.of(), false,
                    "classpath:db/migrate", null));
        assertThat(revision.file()).isNotNull();
        String kind = (format == RevisionFormat.JAVA) ? "java" : "resources";
        assertThat(revision.file().toRealPath().getParent())
            .isEqualTo(this.project.path("src/main/" + kind + "/db/migrate").toRealPath());
        assertThat(files().stream().filter((file) -> !before.contains(file)))
            .containsExactly(revision.file().toRealPath());
        return revision;
    }

    /**
     * The files that there are anywhere, but for what was built.
     */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(this.directory.toRealPath())) {
            return files.filter((file) -> Files.isRegularFile(file) && !file.toString().contains("/target/classes"))
                .toList();
        }
    }

}
