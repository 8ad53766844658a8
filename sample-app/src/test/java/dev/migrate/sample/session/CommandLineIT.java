package dev.migrate.sample.session;

import java.nio.file.Files;
import java.nio.file.Path;

import dev.migrate.sample.session.SampleProject.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a shell sees of the commands.
 */
class CommandLineIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static SampleProject project;

    @BeforeAll
    static void packaged() throws Exception {
        project = new SampleProject(directory);
    }

    @Test
    void resultsAndNothingElseGoToStandardOutput() throws Exception {
        Result heads = project.run("migrate", "heads");
        assertThat(heads.exitCode()).isZero();
        assertThat(heads.output()).matches("[0-9a-f]{12} \\(lending, reservations\\) \\(head\\)\n");
        assertThat(heads.error()).isEmpty();
    }

    @Test
    void differencesHaveAnExitCodeOfTheirOwn() throws Exception {
        Result check = project.run("migrate", "check", "--spring.datasource.url=jdbc:h2:mem:empty",
                "--migrate.locations=classpath:nothing");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.output()).contains("added table publication\n");
    }

    @Test
    void pendingRevisionsAreNotCompared() throws Exception {
        Result check = project.run("migrate", "check", "--spring.datasource.url=jdbc:h2:mem:pending");
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.output()).startsWith("pending <base> -> ").doesNotContain("added table");
        assertThat(check.error()).contains("migrate upgrade heads");
    }

    @Test
    void targetThatDoesNotExistIsAFailure() throws Exception {
        Result upgrade = project.run("migrate", "upgrade", "nowhere", "--spring.datasource.url=jdbc:h2:mem:nowhere");
        assertThat(upgrade.exitCode()).isEqualTo(1);
        assertThat(upgrade.output()).isEmpty();
        assertThat(upgrade.error()).contains("nowhere").contains("migrate history").doesNotContain("\tat ");
    }

    @Test
    void commandThatDoesNotExistIsNotUnderstood() throws Exception {
        Result upgarde = project.run("migrate", "upgarde");
        assertThat(upgarde.exitCode()).isEqualTo(2);
        assertThat(upgarde.output()).isEmpty();
        assertThat(upgarde.error()).contains("upgrade");
    }

    @Test
    void unreachableDatabaseIsSaidSo() throws Exception {
        Result current = project.run("migrate", "current", "--spring.datasource.hikari.connection-timeout=500",
                "--spring.datasource.url=jdbc:postgresql://localhost:1/library", "--spring.datasource.password=secret");
        assertThat(current.exitCode()).isEqualTo(1);
        assertThat(current.output()).isEmpty();
        assertThat(current.error()).contains("The database cannot be reached").doesNotContain("secret");
    }

    @Test
    void applicationWithoutMigrateSaysWhy() throws Exception {
        Result current = project.run("migrate", "current", "--spring.profiles.active=unmanaged");
        assertThat(current.exitCode()).isEqualTo(1);
        assertThat(current.error()).contains("spring.migrate.enabled");
    }

    @Test
    void revisionIsNotWrittenWhereThereIsNoProject() throws Exception {
        Path sources = project.resolve("src");
        Path aside = project.resolve("aside");
        Files.move(sources, aside);
        try {
            Result revision = project.run("migrate", "revision", "-m", "lost");
            assertThat(revision.exitCode()).isEqualTo(1);
            assertThat(revision.error()).contains("src/main");
        }
        finally {
            Files.move(aside, sources);
        }
    }

}
