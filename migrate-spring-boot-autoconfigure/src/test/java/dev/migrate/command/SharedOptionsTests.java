package dev.migrate.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.migrate.ComparisonRequest;
import dev.migrate.GeneratedRevision;
import dev.migrate.LockStatus;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.MigrationStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class SharedOptionsTests {

    private final Migrate migrate = mock(Migrate.class);

    private final RecordedCommandLine command = new RecordedCommandLine(this.migrate);

    @BeforeEach
    void databaseIsUpToDate() {
        given(this.migrate.status()).willReturn(new MigrationStatus(List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--json check", "check --json" })
    void optionsStandBeforeTheWordOfTheCommandOrAfterIt(String words) {
        given(this.migrate.examine(ComparisonRequest.ALL)).willReturn(Revisions.comparison("added table \"account\""));

        assertThat(this.command.run(words.split(" "))).isEqualTo(3);

        assertThat(this.command.output())
            .isEqualTo("{\"pending\":[],\"differences\":[\"added table \\\"account\\\"\"],\"likelyRenames\":[]}\n");
    }

    @Test
    void newRevisionIsDescribedAsJson() {
        given(this.migrate.revision(any(), any())).willReturn(new GeneratedRevision("3c", Path.of("R3c.java"),
                List.of("added table account"), List.of("drops table member"), List.of()));

        assertThat(this.command.run("revision", "-m", "add account", "--json")).isZero();

        assertThat(this.command.output()).isEqualTo(
                "{\"revision\":\"3c\",\"file\":\"R3c.java\",\"differences\":[\"added table account\"],\"warnings\":[\"drops table member\"],\"likelyRenames\":[],\"losses\":[]}\n");
    }

    @Test
    void resultGoesToAFileInsteadOfStandardOutput(@TempDir Path directory) {
        given(this.migrate.examine(ComparisonRequest.ALL)).willReturn(Revisions.comparison("removed table café"));
        Path file = directory.resolve("result.txt");

        assertThat(this.command.run("check", "--output", file.toString())).isEqualTo(3);

        assertThat(this.command.output()).isEmpty();
        assertThat(file).hasContent("removed table café");
    }

    @Test
    void fileThatCannotBeWrittenIsAFailure(@TempDir Path directory) {
        given(this.migrate.examine(ComparisonRequest.ALL)).willReturn(Revisions.comparison("removed table café"));

        assertThat(this.command.run("check", "--output", directory.resolve("missing/result.txt").toString()))
            .isEqualTo(1);

        assertThat(this.command.error()).contains("The result cannot be written to", "missing/result.txt",
                "Name a file in a directory that exists");
    }

    @Test
    void quietCommandSaysItsResultAndNothingElse() {
        given(this.migrate.upgrade(any(), any())).willAnswer((invocation) -> {
            invocation.getArgument(1, MigrationListener.class)
                .waiting(new LockStatus("migrate_version", LockStatus.Kind.SESSION, true, null));
            throw new MigrateException("Failed.");
        });

        assertThat(this.command.run("upgrade", "-q")).isEqualTo(1);

        assertThat(this.command.error()).isEqualTo("Failed.\n");
    }

    @Test
    void quietCommandSilencesTheLogOfTheApplication() {
        assertThat(CommandPreview.of(List.of("--quiet", "heads")).properties()).isEqualTo(quiet());
        assertThat(CommandPreview.of(List.of("heads", "-q")).properties()).isEqualTo(quiet());
        assertThat(CommandPreview.of(List.of("heads")).properties()).isEmpty();
    }

    private static Map<String, String> quiet() {
        return Map.of("logging.level.root", "error", "logging.threshold.console", "error");
    }

    @Test
    void helpAndWordsThatCannotBeUnderstoodNeedNoApplication() {
        assertThat(CommandPreview.of(List.of("upgrade")).needsApplication()).isTrue();
        assertThat(CommandPreview.of(List.of("upgrade", "--help")).needsApplication()).isFalse();
        assertThat(CommandPreview.of(List.of("--help", "upgrade")).needsApplication()).isFalse();
        assertThat(CommandPreview.of(List.of("--version")).needsApplication()).isFalse();
        assertThat(CommandPreview.of(List.of("upgarde")).needsApplication()).isFalse();
        assertThat(CommandPreview.of(List.of()).needsApplication()).isFalse();
        assertThat(CommandPreview.of(List.of("completion", "bash")).needsApplication()).isFalse();
    }

    @Test
    void stackTraceOfAFailureIsShownIfWanted() {
        given(this.migrate.examine(ComparisonRequest.ALL))
            .willThrow(new MigrateException("Failed.", new IllegalStateException("Why.")));

        assertThat(this.command.run("check")).isEqualTo(1);
        assertThat(this.command.error()).isEqualTo("Failed.\n");

        assertThat(this.command.run("check", "--raiseerr")).isEqualTo(1);
        assertThat(this.command.error()).contains("dev.migrate.MigrateException: Failed.",
                "\tat dev.migrate.command.CheckCommand.run", "Caused by: java.lang.IllegalStateException: Why.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "--version", "-V", "upgrade --version" })
    void versionIsThatOfTheBuild(String words) {
        assertThat(this.command.run(words.split(" "))).isZero();

        assertThat(this.command.output()).matches("migrate \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfEachCommandHasAnExampleAndTheExitCodes(String name, CommandLine commandLine) {
        assertThat(commandLine.getUsageMessage(Ansi.OFF)).containsSubsequence("Usage: ", "--json", "--output=FILE",
                "--quiet", "--raiseerr", "--help", "--version", "Exit codes:", "0   ", "1   ", "2   ", "Example: ",
                "migrate " + commandLine.getCommandName());
    }

    static List<Object[]> commands() {
        return new MigrateCommandLine(new StaticListableBeanFactory(), System.out).parser()
            .getSubcommands()
            .entrySet()
            .stream()
            .map((entry) -> new Object[] { entry.getKey(), entry.getValue() })
            .toList();
    }

}
