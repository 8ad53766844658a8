package dev.migrate.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.ComparisonRequest;
import dev.migrate.Counterpart;
import dev.migrate.Difference;
import dev.migrate.MigrationListener;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docs/shadow.md} shows what is found in the database that it shows.
 * {@code mvn test -Dtest=ShadowPageTests -Dgolden=write} writes it anew: read the
 * difference.
 */
@OnEngine(Engine.H2)
class ShadowPageTests {

    private static final Path PAGE = Path.of("../docs/shadow.md");

    private static final Pattern FILE = Pattern.compile("<!-- file: (\\S+) -->\n```sql\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern BY_HAND = Pattern.compile("<!-- by hand -->\n```sql\n(.*?)```\n", Pattern.DOTALL);

    private static final String OUTPUT = "(<!-- %s -->\n```\n).*?(```\n)";

    @TempDir
    private Path directory;

    @Test
    void pageShowsWhatIsFound(TestDatabase database) throws IOException {
        String page = Files.readString(PAGE);
        Project project = new Project(this.directory);
        List<String[]> files = FILE.matcher(page)
            .results()
            .map((file) -> new String[] { file.group(1), file.group(2) })
            .toList();
        project.sql(files.get(0)[0], files.get(0)[1]);
        project.on(database.dataSource()).upgrade("heads", MigrationListener.NONE);
        Matcher byHand = BY_HAND.matcher(page);
        assertThat(byHand.find()).isTrue();
        for (String sql : byHand.group(1).split(";\n")) {
            new JdbcTemplate(database.dataSource()).execute(sql);
        }
        String drift = project.on(database.dataSource())
            .drift(List.of())
            .stream()
            .map(Difference::description)
            .collect(Collectors.joining("\n"));
        project.sql(files.get(1)[0], files.get(1)[1]);
        String failure = project.messageOf(
                () -> project.on(database.dataSource()).compare(new ComparisonRequest(List.of(), Counterpart.SHADOW)));

        String written = replace(replace(page, "drift", drift), "failure", failure);

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(PAGE).content().isEqualTo(written);
    }

    private static String replace(String page, String name, String output) {
        return Pattern.compile(OUTPUT.formatted(name), Pattern.DOTALL)
            .matcher(page)
            .replaceAll((block) -> Matcher.quoteReplacement(block.group(1) + output + "\n" + block.group(2)));
    }

}
