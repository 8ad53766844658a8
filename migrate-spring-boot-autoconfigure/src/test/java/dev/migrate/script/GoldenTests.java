package dev.migrate.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.operation.CustomOperation;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what the writers make of {@link GoldenDrafts} with
 * {@code src/test/resources/dev/migrate/script/golden}. To write the files anew, run with
 * {@code -DargLine=-Dgolden.write=true} and read what has changed.
 */
class GoldenTests {

    private static final Path DIRECTORY = Path.of("src/test/resources/dev/migrate/script/golden");

    private static final Map<String, RevisionDraft> DRAFTS = GoldenDrafts.all();

    static Stream<String> cases() {
        return DRAFTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesJava(String name) throws IOException {
        ScriptWriter writer = new JavaScriptWriter("classpath:db/migrate");
        String source = writer.write(DRAFTS.get(name));
        compare(name + ".java.txt", source);
        assertThat(JavaFormat.format(source)).isEqualTo(source);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesSql(String name) throws IOException {
        compare(name + ".sql", new SqlScriptWriter("postgresql", GoldenTests::render).write(DRAFTS.get(name)));
    }

    @Test
    void thereIsACaseForEveryOperation() {
        List<Class<?>> covered = DRAFTS.values()
            .stream()
            .flatMap((draft) -> draft.upgrade().stream())
            .<Class<?>>map((instruction) -> instruction.operation().getClass())
            .distinct()
            .toList();
        assertThat(covered).containsExactlyInAnyOrderElementsOf(Stream.of(Operation.class.getPermittedSubclasses())
            .filter((kind) -> kind != CustomOperation.class)
            .toList());
    }

    @Test
    void thereIsACaseForEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(files.map((file) -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    cases().flatMap((name) -> Stream.of(name + ".java.txt", name + ".sql")).toList());
        }
    }

    /** Names the operation and what it is about; how it looks in SQL is for dialects. */
    static List<String> render(Operation operation) {
        if (operation instanceof ExecuteSql execute) {
            return List.of(execute.sql());
        }
        String kind = Arrays.stream(operation.getClass().getSimpleName().split("(?=\\p{Lu})"))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
        return List.of(kind + " " + operation.subject().map(QualifiedName::toString).orElse("shop"));
    }

    private static void compare(String file, String actual) throws IOException {
        Path expected = DIRECTORY.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

}
