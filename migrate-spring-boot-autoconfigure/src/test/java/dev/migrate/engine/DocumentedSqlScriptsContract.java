package dev.migrate.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.database.FreshDatabaseForEachTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the samples of {@code docs/sql-scripts.md}, up and down.
 */
@FreshDatabaseForEachTest
abstract class DocumentedSqlScriptsContract {

    private static final Pattern SAMPLE = Pattern.compile("<!-- run on ([a-z ]+) -->\n```sql\n(.*?)```",
            Pattern.DOTALL);

    private final String database;

    DocumentedSqlScriptsContract(String database) {
        this.database = database;
    }

    @Test
    void theSamplesRun(DataSource dataSource, @TempDir Path directory) throws IOException {
        List<String> samples = SAMPLE.matcher(Files.readString(Path.of("../docs/sql-scripts.md")))
            .results()
            .filter((sample) -> Arrays.asList(sample.group(1).split(" ")).contains(this.database))
            .map((sample) -> sample.group(2))
            .toList();
        assertThat(samples).hasSize(2);
        Project project = new Project(directory);
        samples.forEach((sample) -> project.sql("sample_%d.sql".formatted(sample.length()), sample));
        Migrate migrate = project.on(dataSource);

        assertThat(migrate.upgrade("heads", MigrationListener.NONE)).hasSize(2);
        assertThat(migrate.downgrade("base", MigrationListener.NONE)).hasSize(2);
    }

}
