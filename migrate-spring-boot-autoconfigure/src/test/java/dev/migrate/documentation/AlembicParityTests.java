package dev.migrate.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each row of the table of what Alembic has names a test that proves it, and that test
 * exists; or it says what is there instead.
 */
class AlembicParityTests {

    private static final Path DOCUMENT = Path.of("../docs/alembic-parity.md");

    private static final Pattern PROOF = Pattern.compile("`(\\w+)#(\\w+)`");

    private static final String YES = "✔";

    private static final String NO = "–";

    static List<Row> rows() throws IOException {
        return Files.readAllLines(DOCUMENT)
            .stream()
            .filter((line) -> line.startsWith("| ") && !line.startsWith("| Alembic"))
            .map(Row::of)
            .toList();
    }

    @Test
    void theTableIsThere() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyRowIsProvedOrExplained(Row row) throws IOException {
        assertThat(row.mark()).isIn(YES, NO);
        List<String> proofs = PROOF.matcher(row.proof()).results().map((proof) -> proof.group()).toList();
        if (row.mark().equals(YES)) {
            assertThat(proofs).isNotEmpty();
        }
        else {
            assertThat(row.migrate()).hasSizeGreaterThan(20);
        }
        for (String proof : proofs) {
            assertThat(exists(proof)).as(proof).isTrue();
        }
    }

    private static boolean exists(String proof) throws IOException {
        String[] parts = proof.replace("`", "").split("#");
        Pattern method = Pattern.compile("[\\w>] " + parts[1] + "\\(");
        for (Path source : sources(parts[0])) {
            if (method.matcher(Files.readString(source)).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> sources(String name) throws IOException {
        try (Stream<Path> here = Files.walk(Path.of("src/test/java"));
                Stream<Path> sample = Files.walk(Path.of("../sample-app/src/test/java"))) {
            return Stream.concat(here, sample).filter((file) -> file.endsWith(name + ".java")).toList();
        }
    }

    /**
     * A row.
     *
     * @param alembic what Alembic has
     * @param mark whether Migrate has it
     * @param migrate what Migrate calls it, or has instead
     * @param proof the test
     */
    record Row(String alembic, String mark, String migrate, String proof) {

        static Row of(String line) {
            String[] cells = line.replace("\\|", "\u0000").split("\\|");
            assertThat(cells).as(line).hasSizeBetween(4, 5);
            return new Row(cell(cells[1]), cell(cells[2]), cell(cells[3]), (cells.length > 4) ? cell(cells[4]) : "");
        }

        private static String cell(String text) {
            return text.replace('\u0000', '|').strip();
        }

        @Override
        public String toString() {
            return this.alembic;
        }

    }

}
