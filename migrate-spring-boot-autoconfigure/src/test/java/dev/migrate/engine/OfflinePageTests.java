package dev.migrate.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.ScriptRequest;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.ScriptStyle;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/offline.md} shows the scripts of the revisions that it shows.
 * {@code mvn test -Dtest=OfflinePageTests -Dgolden=write} writes them anew: read the
 * difference.
 */
class OfflinePageTests {

    private static final Path PAGE = Path.of("../docs/offline.md");

    private static final Pattern FILE = Pattern.compile("<!-- file: (\\S+) -->\n```[a-z]+\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern SCRIPT = Pattern
        .compile("(<!-- script: upgrade (\\S+) (\\S+)( idempotent)? -->\n```sql\n).*?(```\n)", Pattern.DOTALL);

    private static final Pattern CLIENTS = Pattern.compile("(<!-- clients -->\n.*\n.*\n)(?:\\|.*\n)*");

    private static final Pattern CONDITIONS = Pattern.compile("(?m)^\\| ([A-Za-z2, ]+) \\| (refused)?.*\\|$");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void scriptsAreThoseOfTheRevisions() throws IOException {
        String page = Files.readString(PAGE);
        Project project = project(page);
        String written = CLIENTS.matcher(SCRIPT.matcher(page)
            .replaceAll((script) -> Matcher.quoteReplacement(script.group(1)
                    + script(project, script.group(2), script.group(3), script.group(4) != null) + script.group(5))))
            .replaceAll((clients) -> Matcher.quoteReplacement(clients.group(1) + clients()));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).content().isEqualTo(written);
    }

    @Test
    void conditionsAreSaidOfEveryDatabase() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("| | `--idempotent` |"), page.indexOf("## What cannot be written"));
        List<String> refusing = Dialects.names().stream().filter((name) -> guard(name) == null).toList();
        List<String> described = CONDITIONS.matcher(table)
            .results()
            .filter((row) -> row.group(2) != null)
            .flatMap((row) -> Arrays.stream(row.group(1).toLowerCase().split(", ")))
            .toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(refusing);
        assertThat(CONDITIONS.matcher(table).results().flatMap((row) -> Arrays.stream(row.group(1).split(", "))))
            .hasSameSizeAs(Dialects.names());
    }

    private static ScriptStyle.Guard guard(String name) {
        return Dialects.named(name).scriptStyle().guard();
    }

    private Project project(String page) {
        Project project = new Project(this.directory);
        FILE.matcher(page).results().forEach((file) -> {
            String name = file.group(1);
            if (name.endsWith(".java")) {
                project.java(name.replace(".java", ""), file.group(2).replace("package db.migrate;\n", ""));
            }
            else {
                project.sql(name, file.group(2));
            }
        });
        return project;
    }

    private static String script(Project project, String range, String dialect, boolean idempotent) {
        StringWriter script = new StringWriter();
        project.on(new DriverManagerDataSource("jdbc:nothing:asked"))
            .script(new ScriptRequest(Direction.UPGRADE, List.of(range), dialect, idempotent), new PrintWriter(script));
        return script.toString().replace(System.lineSeparator(), "\n");
    }

    private static String clients() {
        return Dialects.names()
            .stream()
            .map(Dialects::named)
            .map(OfflinePageTests::client)
            .collect(Collectors.joining());
    }

    private static String client(Dialect dialect) {
        ScriptStyle style = dialect.scriptStyle();
        return "| `%s` | %s | `%s` |\n".formatted(dialect.name(), (style.begin() != null) ? "✓" : "", style.client());
    }

}
