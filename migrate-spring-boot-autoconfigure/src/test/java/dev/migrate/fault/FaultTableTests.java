package dev.migrate.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.migrate.database.OnEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of the faults that were tried has a row for each suite and database, and says
 * that nothing was lost. It is written anew like this, from what the suites have left in
 * {@code target/faults}:
 *
 * <pre>
 * rm -rf migrate-spring-boot-autoconfigure/target/faults
 * ./mvnw verify -Plong -Dinterruption.stride=1
 * ./mvnw test -Dtest=FaultTableTests -Dgolden=write
 * </pre>
 */
class FaultTableTests {

    private static final Path SOURCES = Path.of("src", "test", "java");

    private final FaultTable table = new FaultTable(Path.of("..", "docs", "reliability.md"));

    @Test
    void tableHasARowForEachSuiteAndDatabase() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            this.table.write(rows(), FaultRecord.readAll());
        }

        assertThat(this.table.rows().keySet()).containsExactlyElementsOf(rows().stream().map(FaultRow::cells).toList());
    }

    @Test
    void nothingWasLost() throws IOException {
        assertThat(this.table.rows()).isNotEmpty().allSatisfy((row, numbers) -> {
            if (!numbers.startsWith(FaultTable.UNTRIED)) {
                assertThat(numbers).endsWith("| 0");
            }
        });
    }

    @Test
    void nothingWasLostThisTimeEither() throws IOException {
        assertThat(FaultRecord.readAll())
            .allSatisfy((row, count) -> assertThat(count).extracting(FaultCount::lost).isEqualTo(0));
    }

    /**
     * What the test classes can try, in the order of the table.
     */
    private static List<FaultRow> rows() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(FaultTableTests::isTest)
                .sorted()
                .map(FaultTableTests::load)
                .filter((type) -> !Modifier.isAbstract(type.getModifiers()))
                .sorted(Comparator.comparing(FaultTableTests::engine))
                .flatMap(FaultTableTests::rows)
                .distinct()
                .sorted(FaultRow.ORDER)
                .toList();
        }
    }

    private static boolean isTest(Path file) {
        try {
            return file.toString().endsWith("Tests.java") && Files.readString(file).contains("@OnEngine(");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Class<?> load(Path file) {
        String name = SOURCES.relativize(file)
            .toString()
            .replace(".java", "")
            .replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name, false, FaultTableTests.class.getClassLoader());
        }
        catch (ClassNotFoundException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static int engine(Class<?> type) {
        @Nullable OnEngine engine = type.getAnnotation(OnEngine.class);
        return (engine != null) ? engine.value().ordinal() : -1;
    }

    private static Stream<FaultRow> rows(Class<?> type) {
        return ReflectionSupport
            .findMethods(type, (method) -> method.isAnnotationPresent(Tries.class), HierarchyTraversalMode.TOP_DOWN)
            .stream()
            .map((method) -> FaultRow.of(type, method))
            .filter(Objects::nonNull);
    }

}
