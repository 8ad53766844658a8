package dev.migrate.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.dialect.OperationExamples.Example;
import dev.migrate.script.Instruction;
import dev.migrate.script.JavaScriptWriter;
import dev.migrate.script.RevisionDraft;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/operations.md} says what the dialects do.
 * {@code mvn test -Dtest=OperationReferenceTests -Dgolden=write} writes the page anew:
 * read the difference before you commit it.
 */
class OperationReferenceTests {

    private static final Path PAGE = Path.of("../docs/operations.md");

    private static final Map<String, String> DATABASES = databases();

    private final List<String> notes = new ArrayList<>();

    private static Map<String, String> databases() {
        Map<String, String> databases = new LinkedHashMap<>();
        databases.put("postgresql", "PostgreSQL");
        databases.put("mariadb", "MariaDB");
        databases.put("mysql", "MySQL");
        databases.put("h2", "H2");
        databases.put("hsqldb", "HSQLDB");
        databases.put("sqlite", "SQLite");
        databases.put("sqlserver", "SQL Server †");
        databases.put("oracle", "Oracle †");
        databases.put("cockroachdb", "CockroachDB ‡");
        databases.put("db2", "Db2 ‡");
        return databases;
    }

    @Test
    void thePageSaysWhatTheDialectsDo() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    private String page() {
        List<Example> examples = OperationExamples.all();
        StringBuilder page = new StringBuilder(
                """
                        # Operations

                        <!-- written by OperationReferenceTests, from examples that OperationContract carries out and takes back -->

                        What `op` can do, and how each database does it. ✓ means in its own words, *emulated* by other means, – not at all: the operation is refused
                        before anything is done, with what to do instead. Everything is carried out for real in the tests. MySQL has checks from
                        8.0.16 on: the 8.0.15 that the tests bring along accepts those that are created and forgets them, so that there is nothing to rename or drop.

                        † rendered (for Oracle 19), and parsed by a grammar that others wrote, but not run where there are no containers.

                        ‡ rendered as the manual has it, but neither parsed nor run where there are no containers.

                        | | %s |
                        |---|%s
                        """
                    .formatted(String.join(" | ", DATABASES.values()), "---|".repeat(DATABASES.size())));
        examples.forEach((example) -> page.append(row(example)));
        page.append('\n');
        for (int i = 0; i < this.notes.size(); i++) {
            page.append("%d. %s%n".formatted(i + 1, this.notes.get(i)));
        }
        String operation = "";
        for (Example example : examples) {
            if (!example.operation().equals(operation)) {
                operation = example.operation();
                page.append("\n## ").append(operation).append('\n');
            }
            page.append(section(example));
        }
        return page.toString();
    }

    private String row(Example example) {
        return DATABASES.keySet()
            .stream()
            .map((dialect) -> cell(example, dialect))
            .collect(Collectors.joining(" | ", "| " + example.title() + " | ", " |\n"));
    }

    private String cell(Example example, String dialect) {
        RenderedExample rendering = RenderedExample.of(example, dialect);
        if (rendering.refusal() != null) {
            return "– " + note(rendering.refusal());
        }
        String emulation = Stream.of(example.emulations().get(dialect), rendering.emulation())
            .filter(Objects::nonNull)
            .reduce((first, second) -> first + "; " + second)
            .orElse(null);
        return (emulation != null) ? "emulated " + note(emulation) : "✓";
    }

    private String note(String text) {
        if (!this.notes.contains(text)) {
            this.notes.add(text);
        }
        return "<sup>" + (this.notes.indexOf(text) + 1) + "</sup>";
    }

    private String section(Example example) {
        StringBuilder section = new StringBuilder();
        if (!example.variant().isEmpty()) {
            section.append("\n### ").append(example.title()).append('\n');
        }
        Map<String, List<String>> java = new LinkedHashMap<>();
        Map<String, List<String>> sql = new LinkedHashMap<>();
        DATABASES.forEach((dialect, database) -> {
            RenderedExample rendering = RenderedExample.of(example, dialect);
            if (rendering.refusal() == null) {
                java.computeIfAbsent(java(example, dialect), (text) -> new ArrayList<>()).add(database);
                sql.computeIfAbsent(rendering.sql(), (text) -> new ArrayList<>()).add(database);
            }
        });
        java.forEach((text, databases) -> {
            section.append((java.size() > 1) ? "\n" + String.join(", ", databases) + ":\n" : "");
            section.append("\n```java\n").append(text).append("```\n");
        });
        sql.forEach((text, databases) -> {
            section.append("\n").append(String.join(", ", databases)).append(":\n");
            section.append(text.isEmpty() ? "\nnothing to do\n" : "\n```sql\n" + text + "```\n");
        });
        return section.toString();
    }

    private static String java(Example example, String dialect) {
        List<Instruction> instructions = CollectedOperations.of(dialect, example.migration())
            .stream()
            .map(Instruction::of)
            .toList();
        String script = new JavaScriptWriter("classpath:db/migrate")
            .write(new RevisionDraft("1", List.of(), List.of(), List.of(), "", Instant.EPOCH, instructions, List.of()));
        return script.lines()
            .dropWhile((line) -> !line.contains("upgrade("))
            .skip(1)
            .takeWhile((line) -> !line.equals("    }"))
            .map((line) -> line.isEmpty() ? line : line.substring(8) + "\n")
            .collect(Collectors.joining());
    }

}
