package dev.migrate.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.migrate.MigrateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The editors of the tests are run by sh")
class EditorTests {

    @TempDir
    Path directory;

    @Test
    void editorOfTheEnvironmentComesFirst() {
        assertThat(Editor.find(Map.of("EDITOR", "code --wait", "VISUAL", "vim")).command()).containsExactly("code",
                "--wait");
        assertThat(Editor.find(Map.of("EDITOR", " ", "VISUAL", "vim")).command()).containsExactly("vim");
    }

    @Test
    void installedEditorIsFoundInTheOrderOfPreference() throws Exception {
        for (String program : List.of("vim", "nano")) {
            assertThat(Files.createFile(this.directory.resolve(program)).toFile().setExecutable(true)).isTrue();
        }
        Files.createFile(this.directory.resolve("editor"));

        assertThat(Editor.find(Map.of("PATH", "/nowhere::" + this.directory)).command()).containsExactly("nano");
    }

    @Test
    void saysThatThereIsNoEditor() {
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> Editor.find(Map.of("PATH", "/nowhere")))
            .withMessage("There is no editor: neither $EDITOR nor $VISUAL is set, and none of sensible-editor, editor, "
                    + "nano, vim, code is on the $PATH. Name one, for instance: EDITOR=vi ./migrate edit head");
    }

    @Test
    void filesAreOpenedOneAfterTheOther() throws Exception {
        Path script = Files.writeString(this.directory.resolve("editor.sh"), "echo edited >> \"$1\"\n");
        Path first = Files.writeString(this.directory.resolve("first file.sql"), "");
        Path second = Files.writeString(this.directory.resolve("second.sql"), "");

        new Editor(List.of("sh", script.toString())).open(List.of(first, second));

        assertThat(first).hasContent("edited\n");
        assertThat(second).hasContent("edited\n");
    }

    @Test
    void editorThatFailsIsReported() {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new Editor(List.of("false")).open(List.of(Path.of("1a.sql"))))
            .withMessage(
                    "The editor ended with exit code 1: false 1a.sql\nSee what it says, or name another in $EDITOR");
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> new Editor(List.of("no-such-editor")).open(List.of(Path.of("1a.sql"))))
            .withMessageStartingWith("The editor cannot be started: no-such-editor 1a.sql (");
    }

}
