package dev.migrate.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts {@link BusyApplication} in a process of its own.
 */
class CommandProcessTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void commandRunsNothingOfTheApplication() throws Exception {
        assertThat(run("migrate", "history")).isZero();
        assertThat(output()).isEqualTo("""
                1a -> 2b (head), add born
                <base> -> 1a, create author
                """);
        assertThat(error()).isEmpty();
    }

    @Test
    void applicationItselfRunsEverything() throws Exception {
        assertThat(run()).isZero();
        assertThat(output()).contains("The command line runner was run", "The application runner was run",
                "The eager bean was made", "The lifecycle was started", "The application was ready",
                "Finished upgrade of 2b");
    }

    @Test
    void settingsOfTheApplicationCannotStopACommand() throws Exception {
        assertThat(run("migrate", "upgrade", "--spring.main.banner-mode=console", "--migrate.on-startup=validate",
                "--logging.level.root=info"))
            .isZero();
        assertThat(output()).startsWith("Running upgrade <base> -> 1a, create author ... done (1 statement, ")
            .hasLineCount(2);
    }

    @Test
    void projectIsPreparedWithoutADatabase() throws Exception {
        assertThat(run("migrate", "init", "--spring.datasource.url=jdbc:nowhere:")).isZero();
        assertThat(output()).startsWith("""
                Creating directory src/main/java/dev/migrate/autoconfigure/library ... done
                Creating directory src/migrate/templates ... done
                Generating src/migrate/templates/revision.java.ftl ... done
                """);
        assertThat(error()).isEmpty();
        assertThat(this.directory.resolve("migrate")).isExecutable();

        assertThat(run("migrate", "list-templates", "--spring.datasource.url=jdbc:nowhere:")).isZero();
        assertThat(output()).contains("[src/migrate/templates/revision.sql.ftl]");
    }

    @Test
    void argumentsReachTheTemplateOfARevision() throws Exception {
        Path template = Files.createDirectories(this.directory.resolve("src/migrate/templates"))
            .resolve("revision.sql.ftl");
        Files.writeString(template, "${header}\n\n-- upgrade\n-- ${arguments.ticket} of ${arguments.team}\n");
        Files.createDirectories(this.directory.resolve("src/main"));

        assertThat(run("migrate", "revision", "-m", "add died", "--format", "sql", "--rev-id", "3c", "-x",
                "ticket=LIB-7", "--migrate.arguments.ticket=LIB-6", "--migrate.arguments.team=loans",
                "--migrate.revision.hooks.say.executable=echo", "--migrate.revision.file-template={rev}"))
            .isZero();

        String file = "src/main/resources/dev/migrate/autoconfigure/library/3c.sql";
        assertThat(output()).isEqualTo("Generating " + file + " ... done\n");
        assertThat(error()).endsWith(file + "\n");
        assertThat(this.directory.resolve(file)).content().endsWith("-- LIB-7 of loans\n");
    }

    @Test
    void failureEndsTheProcessWithItsExitCode() throws Exception {
        assertThat(run("migrate", "downgrade", "9z")).isEqualTo(1);
        assertThat(output()).isEmpty();
        assertThat(error()).contains("9z");
    }

    @Test
    void resultCanBeCountedWhateverTheApplicationLogs() throws Exception {
        assertThat(run("migrate", "heads", "--logging.level.root=debug")).isZero();
        assertThat(output()).isEqualTo("2b (head)\n");
    }

    @Test
    void quietCommandLogsNothing() throws Exception {
        Path configuration = Files.writeString(this.directory.resolve("logback.xml"), """
                <configuration>
                    <include resource="org/springframework/boot/logging/logback/defaults.xml"/>
                    <include resource="org/springframework/boot/logging/logback/console-appender.xml"/>
                    <root level="INFO">
                        <appender-ref ref="CONSOLE"/>
                    </root>
                </configuration>
                """);
        String[] logging = { "--logging.config=" + configuration.toUri(), "--logging.level.org.springframework=debug" };

        assertThat(run("migrate", "heads", logging[0], logging[1])).isZero();
        assertThat(output()).isEqualTo("2b (head)\n");
        assertThat(error()).contains("DEBUG");

        assertThat(run("migrate", "heads", "--quiet", logging[0], logging[1])).isZero();
        assertThat(output()).isEqualTo("2b (head)\n");
        assertThat(error()).isEmpty();
    }

    @Test
    void resultGoesToAFile() throws Exception {
        Path file = this.directory.resolve("heads.json");

        assertThat(run("migrate", "--output", file.toString(), "heads", "--json")).isZero();

        assertThat(output()).isEmpty();
        assertThat(file).content().startsWith("{\"heads\":[{\"revision\":\"2b\",");
    }

    @ParameterizedTest
    @ValueSource(strings = { "parent", "child", "both" })
    void commandIsRunOnceInTheContextThatKnowsMigrate(String busy) throws Exception {
        assertThat(runHierarchy(busy, "migrate", "upgrade")).isZero();
        assertThat(output()).startsWith("Running upgrade <base> -> 1a, create author ... done (1 statement, ")
            .hasLineCount(2);
        assertThat(error()).isEmpty();
    }

    @Test
    void failureInAChildContextEndsTheProcessWithItsExitCode() throws Exception {
        assertThat(runHierarchy("child", "migrate", "downgrade", "9z")).isEqualTo(1);
        assertThat(output()).isEmpty();
        assertThat(error()).contains("9z");
    }

    @Test
    void commandFailsWhereNoContextKnowsMigrate() throws Exception {
        assertThat(runHierarchy("neither", "migrate", "current")).isEqualTo(1);
        assertThat(output()).isEmpty();
        assertThat(error()).startsWith("Migrate is switched off in this application").hasLineCount(1);
    }

    @Test
    void hierarchyOfContextsIsMigratedOnceAtItsStart() throws Exception {
        assertThat(runHierarchy("both")).isZero();
        assertThat(output()).containsOnlyOnce("Finished upgrade of 2b").contains("The application was started");
    }

    @Test
    void helpNeedsNoApplication() throws Exception {
        assertThat(run("migrate", "upgrade", "--help", "--spring.config.location=file:/nowhere/")).isZero();
        assertThat(output()).startsWith("Usage: migrate upgrade");
    }

    private int run(String... arguments) throws Exception {
        return run(BusyApplication.class, "", arguments);
    }

    private int runHierarchy(String busy, String... arguments) throws Exception {
        return run(ChildApplication.class, busy, arguments);
    }

    private int run(Class<?> application, String busy, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("java.class.path"), "-Dspring.datasource.url=jdbc:h2:mem:busy",
                        "-Dmigrate.locations=classpath:dev/migrate/autoconfigure/library", "-Dbusy=" + busy,
                        application.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(this.directory.toFile())
            .redirectOutput(this.directory.resolve("output.txt").toFile())
            .redirectError(this.directory.resolve("error.txt").toFile())
            .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        }
        finally {
            process.destroyForcibly();
        }
    }

    private String output() throws Exception {
        return Files.readString(this.directory.resolve("output.txt")).replace(System.lineSeparator(), "\n");
    }

    private String error() throws Exception {
        return Files.readString(this.directory.resolve("error.txt")).replace(System.lineSeparator(), "\n");
    }

}
