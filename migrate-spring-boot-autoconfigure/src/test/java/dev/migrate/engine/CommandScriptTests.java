package dev.migrate.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs {@code ./migrate} with build tools that only say how they were called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The script is for POSIX shells")
class CommandScriptTests {

    private static final Instant EARLIER = Instant.parse("2026-11-20T21:45:00Z");

    @TempDir
    Path build;

    private Path project;

    @BeforeEach
    void createProject() throws Exception {
        Files.createDirectory(this.build.resolve(".git"));
        this.project = Files.createDirectory(this.build.resolve("library"));
        new ProjectFiles(this.project).executable(Path.of("migrate"), CommandScripts.shell());
        tool("home/bin/java");
    }

    @Test
    void wrapperOfMavenIsCalledWithEveryWordAsItIs() throws Exception {
        file("library/pom.xml", "<project/>");
        tool("library/mvnw");

        assertThat(migrate("revision", "-m", "it's \"two\" $words", "")).isEqualTo("""
                library/mvnw in library
                -q
                spring-boot:run
                -Dspring-boot.run.arguments='migrate' 'revision' '-m' 'it'"'"'s "two" $words' ''\040
                """);
    }

    @Test
    void wrapperOfTheWholeBuildIsFoundFromItsModule() throws Exception {
        file("library/pom.xml", "<project/>");
        tool("mvnw");

        assertThat(migrate("heads")).startsWith("mvnw in library\n-q\nspring-boot:run\n");
    }

    @Test
    void mavenOfTheMachineIsCalledWhereThereIsNoWrapper() throws Exception {
        file("library/pom.xml", "<project/>");
        tool("bin/mvn");

        assertThat(migrate("heads")).startsWith("bin/mvn in library\n-q\nspring-boot:run\n");
    }

    @Test
    void gradleGetsTheSameWords() throws Exception {
        file("library/build.gradle.kts", "plugins {}");
        tool("library/gradlew");

        assertThat(migrate("upgrade", "head")).isEqualTo("""
                library/gradlew in library
                -q
                --console=plain
                -p
                %s
                bootRun
                --args='migrate' 'upgrade' 'head'\040
                """.formatted(this.project));
    }

    @Test
    void jarIsRunAsLongAsItIsUpToDate() throws Exception {
        file("library/pom.xml", "<project/>");
        file("library/src/main/java/Library.java", "class Library {}");
        file("shared/src/main/java/Shared.java", "class Shared {}");
        tool("mvnw");
        file("library/target/library.jar", "");
        file("library/target/library-sources.jar", "");
        setTime("library/target/library.jar", Instant.now().plusSeconds(60));

        assertThat(migrate("stamp", "two words")).isEqualTo("""
                home/bin/java in library
                -jar
                target/library.jar
                migrate
                stamp
                two words
                """);

        setTime("shared/src/main/java/Shared.java", Instant.now().plusSeconds(120));
        assertThat(migrate("heads")).startsWith("mvnw in library\n");
    }

    @Test
    void jarIsRunWhereNothingCanBuildIt() throws Exception {
        file("library/build/libs/library-1.jar", "");
        file("library/build/libs/library-1-plain.jar", "");
        setTime("library/build/libs/library-1.jar", EARLIER);
        file("library/src/main/java/Library.java", "class Library {}");

        assertThat(migrate("heads")).startsWith("home/bin/java in library\n-jar\nbuild/libs/library-1.jar\n");
    }

    @Test
    void projectThatNothingCanRunIsReported() throws Exception {
        assertThat(migrate("heads")).contains("neither Maven nor Gradle can be run for this project", "exit code 1");
    }

    private void tool(String path) throws IOException {
        // Says how it was called, from where on, and with what.
        Files.createDirectories(this.build.resolve(path).getParent());
        new ProjectFiles(this.build).executable(Path.of(path), """
                #!/bin/sh
                echo "%s in $(basename "$(pwd)")"
                for argument in "$@"; do printf '%%s\\n' "$argument"; done
                """.formatted(path));
    }

    private void file(String path, String text) throws IOException {
        Path file = this.build.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void setTime(String path, Instant time) throws IOException {
        Files.setLastModifiedTime(this.build.resolve(path), FileTime.from(time));
    }

    private String migrate(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(this.project.resolve("migrate").toString()));
        command.addAll(List.of(words));
        Path output = this.build.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(this.build.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
        builder.environment().put("PATH", this.build.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", this.build.resolve("home").toString());
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        return (process.exitValue() == 0) ? printed : printed + "exit code " + process.exitValue();
    }

}
