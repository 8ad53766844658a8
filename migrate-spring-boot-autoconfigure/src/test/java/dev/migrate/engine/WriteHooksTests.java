package dev.migrate.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.HookRun;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The hooks of the tests are run by sh")
class WriteHooksTests {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void writeRevision() throws Exception {
        this.file = Files.writeString(this.directory.resolve("1a add.sql"), "select 1;\n");
    }

    @Test
    void hooksAreRunInTheirOrderOnTheFile() {
        List<HookRun> runs = run(hook("first", "echo '-- first' >> \"$1\"", "{file}"),
                hook("second", "echo '-- second' >> \"$1\"; echo done; echo said >&2"));

        assertThat(runs).containsExactly(new HookRun("first", "", null), new HookRun("second", "done\nsaid\n", null));
        assertThat(this.file).hasContent("select 1;\n-- first\n-- second\n");
    }

    @Test
    void fileStandsWhereTheTokenIs() {
        assertThat(run(hook("where", "echo \"$1 $2\"", "--in={file}", "--quiet"))).extracting(HookRun::output)
            .containsExactly("--in=" + this.file + " --quiet\n");
    }

    @Test
    void hookRunsInItsDirectory() {
        assertThat(run(hook("where", "pwd"))).extracting(HookRun::output).containsExactly(this.directory + "\n");
    }

    @Test
    void failureIsReportedAndEndsTheRow() {
        List<HookRun> runs = run(hook("format", "echo no such style; exit 4"),
                hook("never", "echo '-- never' >> \"$1\""));

        assertThat(runs).singleElement().satisfies((run) -> {
            assertThat(run.output()).isEqualTo("no such style\n");
            assertThat(run.failure()).startsWith("The hook format failed: it ended with exit code 4: sh -c ")
                .endsWith("\nThe revision stays in " + this.file
                        + " as it is. Correct migrate.revision.hooks.format, or run the program by hand");
        });
        assertThat(this.file).hasContent("select 1;\n");
    }

    @Test
    void missingProgramIsReported() {
        assertThat(run(new WriteHook("format", "no-such-program", List.of(), this.directory, Duration.ofMinutes(1))))
            .extracting(HookRun::failure)
            .singleElement()
            .asString()
            .startsWith("The hook format failed: it cannot be started (")
            .contains("no-such-program");
        assertThat(run(new WriteHook("format", "", List.of(), this.directory, Duration.ofMinutes(1))))
            .extracting(HookRun::failure)
            .singleElement()
            .asString()
            .startsWith("The hook format failed: it has no executable\n");
    }

    @Test
    void hookThatDoesNotEndIsEnded() {
        WriteHook endless = new WriteHook("slow", "sh", List.of("-c", "echo begun; sleep 600"), this.directory,
                Duration.ofMillis(300));

        assertThat(run(endless)).singleElement()
            .satisfies((run) -> assertThat(run.failure())
                .startsWith("The hook slow failed: it did not end within 300 ms, and was ended: sh -c "));
    }

    private List<HookRun> run(WriteHook... hooks) {
        return new WriteHooks(List.of(hooks)).run(this.file);
    }

    private WriteHook hook(String name, String script, String... arguments) {
        List<String> words = new ArrayList<>(List.of("-c", script, "sh"));
        words.addAll(List.of(arguments));
        return new WriteHook(name, "sh", words, this.directory, Duration.ofMinutes(1));
    }

}
