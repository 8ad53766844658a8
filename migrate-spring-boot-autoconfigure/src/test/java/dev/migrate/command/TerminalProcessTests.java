package dev.migrate.command;

import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import dev.migrate.poetry.PoetryApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Starts an application in a process of its own, on a pseudo-terminal that the command
 * {@code script} of util-linux makes, and without one. Its database calls a column
 * {@code called} that its entity calls {@code name}.
 */
class TerminalProcessTests {

    private static final Path SCRIPT = Path.of("/usr/bin/script");

    private static final String URL = "jdbc:h2:mem:poetry;INIT=runscript from 'classpath:dev/migrate/poetry/poem.sql'";

    private static final String QUESTION = "Was column poem.called renamed to poem.title? ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @BeforeEach
    void createProject() throws Exception {
        Files.createDirectories(this.directory.resolve("src/main"));
    }

    @Test
    void whoeverSitsAtATerminalDecidesWhatIsARename() throws Exception {
        assertThat(onTerminal("\n")).isZero();
        assertThat(output()).contains(QUESTION, "Detected renamed column poem.called to title\n", "... done\n")
            .doesNotContain("Likely rename", "Data loss");
        assertThat(revision()).contains("op.renameColumn(\"poem\", \"called\", \"title\");")
            .doesNotContain("dropColumn");
    }

    @Test
    void whoeverSitsAtATerminalDecidesWhatIsAnotherThing() throws Exception {
        assertThat(onTerminal("hm\nn\n")).isZero();
        assertThat(output()).contains(QUESTION, "y: it is the same one", "Detected added column poem.title\n")
            .doesNotContain("Likely rename");
        assertThat(revision()).contains("dropColumn(\"poem\", \"called\")").doesNotContain("renameColumn(\"poem\"");
    }

    @Test
    void nobodyIsAskedWithoutATerminal() throws Exception {
        assertThat(run(command(), "")).isZero();
        assertThat(output()).doesNotContain(QUESTION)
            .contains("Likely rename: poem.called → poem.title, ", "with: --rename poem.called=poem.title\n",
                    "Data loss: poem.called: the column goes with its values (2 rows)\n");
        assertThat(revision()).contains("// op.renameColumn(\"poem\", \"called\", \"title\");");
    }

    private int onTerminal(String input) throws Exception {
        assumeTrue(Files.isExecutable(SCRIPT), "There is no " + SCRIPT + ", which makes a terminal");
        String line = command().stream()
            .map((word) -> "'" + word + "'")
            .collect(Collectors.joining(" ", "exec ", "\n"));
        Path file = Files.writeString(this.directory.resolve("run.sh"), line);
        return run(List.of(SCRIPT.toString(), "-qec", "sh " + file, "/dev/null"), input);
    }

    private static List<String> command() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp", classPath(),
                "-Dspring.jpa.hibernate.ddl-auto=none", "-Dmigrate.locations=classpath:db/migrate",
                PoetryApplication.class.getName(), "migrate", "revision", "--autogenerate", "-m", "rename", "--format",
                "java");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map((entry) -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    }

    private int run(List<String> command, String input) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(this.directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(this.directory.resolve("output.txt").toFile());
        builder.environment().put("SPRING_DATASOURCE_URL", URL);
        Process process = builder.start();
        try (OutputStream keyboard = process.getOutputStream()) {
            keyboard.write(input.getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        }
        finally {
            process.destroyForcibly();
        }
    }

    private String output() throws Exception {
        return Files.readString(this.directory.resolve("output.txt")).replace("\r\n", "\n");
    }

    private String revision() throws Exception {
        try (var files = Files.walk(this.directory.resolve("src/main/java"))) {
            return Files.readString(files.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
    }

}
