package dev.migrate.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import dev.migrate.Migrate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class CompletionCommandTests {

    private final RecordedCommandLine command = new RecordedCommandLine(mock(Migrate.class));

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shellCompletesTheWordsOfCommands(@TempDir Path directory) throws Exception {
        assertThat(this.command.run("completion", "bash")).isZero();
        Path script = Files.writeString(directory.resolve("completion.sh"), this.command.output());

        assertThat(complete(script, "./migrate", "upg")).isEqualTo("upgrade\n");
        assertThat(complete(script, "migrate", "history", "--rev")).isEqualTo("--rev-range\n");
    }

    @Test
    void zshIsToldToUnderstandTheScript() {
        assertThat(this.command.run("completion", "zsh")).isZero();

        assertThat(this.command.output()).startsWith("autoload -U +X compinit && compinit -i\n")
            .contains("bashcompinit", "complete -F _complete_migrate");
    }

    @Test
    void unknownShellIsAUsageError() {
        assertThat(this.command.run("completion", "fish")).isEqualTo(2);

        assertThat(this.command.error()).contains("fish", "BASH, ZSH");
    }

    private static String complete(Path script, String... words) throws Exception {
        String line = String.join(" ", words);
        Process process = new ProcessBuilder("bash", "-c", """
                compopt() { :; }
                source %s
                COMP_WORDS=(%s) COMP_CWORD=%d COMP_LINE='%s' COMP_POINT=%d
                _complete_migrate
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(script, line, words.length - 1, line, line.length())).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return output;
    }

}
