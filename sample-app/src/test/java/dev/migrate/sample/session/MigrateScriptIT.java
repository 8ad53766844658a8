package dev.migrate.sample.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.migrate.sample.session.SampleProject.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code migrate init}, and the script that it gives to a project.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The script is for POSIX shells")
class MigrateScriptIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @BeforeAll
    static void prepared() throws Exception {
        Result init = new SampleProject(directory).run("migrate", "init", "--spring.datasource.url=jdbc:nowhere:");
        assertThat(init.error()).isEmpty();
        assertThat(init.output()).startsWith("""
                Directory src/main/java/db/migrate already exists, skipping
                Creating directory src/migrate/templates ... done
                Generating src/migrate/templates/revision.java.ftl ... done
                Generating src/migrate/templates/revision.sql.ftl ... done
                Generating migrate ... done
                Generating migrate.cmd ... done
                """);
    }

    @Test
    void scriptPrintsTheResultAndNothingElse() throws Exception {
        Result heads = migrate("heads");
        assertThat(heads.output()).matches("[0-9a-f]{12} \\(lending, reservations\\) \\(head\\)\n");
        assertThat(heads.error()).isEmpty();
        assertThat(heads.exitCode()).isZero();
    }

    @Test
    void exitCodeIsThatOfTheCommand() throws Exception {
        assertThat(migrate("upgarde").exitCode()).isEqualTo(2);
        assertThat(migrate("check", "--spring.datasource.url=jdbc:h2:mem:empty").exitCode()).isEqualTo(3);
    }

    @Test
    void wordsArriveAsTheyAreTyped() throws Exception {
        Result revision = migrate("revision", "-m", "member's \"own\" shelf", "--rev-id", "5e1f", "--format", "sql");
        assertThat(revision.error()).isEmpty();
        assertThat(revision.output())
            .isEqualTo("Generating src/main/resources/db/migrate/5e1f_member_s_own_shelf.sql ... done\n");
        assertThat(directory.resolve("src/main/resources/db/migrate/5e1f_member_s_own_shelf.sql")).content()
            .startsWith("-- Member's \"own\" shelf.\n-- revision: 5e1f\n");
    }

    private static Result migrate(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("./migrate"));
        command.addAll(List.of(words));
        Path output = directory.resolve("target/output.txt");
        Path error = directory.resolve("target/error.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
            .redirectOutput(output.toFile())
            .redirectError(error.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8),
                    Files.readString(error, StandardCharsets.UTF_8));
        }
        finally {
            process.destroyForcibly();
        }
    }

}
