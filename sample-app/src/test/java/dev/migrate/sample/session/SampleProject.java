package dev.migrate.sample.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A copy of the sample application's sources with the packaged jar, in a directory of its
 * own. Building it compiles the sources into the jar, which is what {@code mvn package}
 * comes to.
 */
class SampleProject {

    private static final Path ORIGINAL = Path.of("").toAbsolutePath();

    private final Path directory;

    private final Path jar;

    private final Path libraries;

    SampleProject(Path directory) throws IOException {
        this.directory = directory;
        this.jar = Files.createDirectories(directory.resolve("target")).resolve("sample-app.jar");
        this.libraries = Files.createDirectories(directory.resolve("target/libraries"));
        copy(ORIGINAL.resolve("src/main"), directory.resolve("src/main"));
        Files.copy(ORIGINAL.resolve("target/sample-app.jar"), this.jar);
        try (FileSystem content = FileSystems.newFileSystem(this.jar)) {
            copy(content.getPath("/BOOT-INF/lib"), this.libraries);
        }
    }

    /**
     * The project as it was before the first revision.
     */
    SampleProject withoutRevisions() throws IOException {
        FileSystemUtils.deleteRecursively(resolve("src/main/java/db"));
        FileSystemUtils.deleteRecursively(resolve("src/main/resources/db"));
        try (FileSystem content = FileSystems.newFileSystem(this.jar)) {
            FileSystemUtils.deleteRecursively(content.getPath("/BOOT-INF/classes/db"));
        }
        return this;
    }

    Path resolve(String path) {
        return this.directory.resolve(path);
    }

    /**
     * Compiles the sources and puts them into the jar.
     */
    void build() throws IOException {
        Path classes = this.directory.resolve("target/classes");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-parameters", "-Xlint:all,-processing",
                "-Werror", "-d", classes.toString(), "-cp", jars()));
        try (Stream<Path> sources = Files.walk(this.directory.resolve("src/main/java"))) {
            sources.filter((file) -> file.toString().endsWith(".java")).map(Path::toString).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
            .isZero();
        copy(resolve("src/main/resources"), classes);
        try (FileSystem content = FileSystems.newFileSystem(this.jar)) {
            copy(classes, content.getPath("/BOOT-INF/classes"));
        }
    }

    private String jars() throws IOException {
        try (Stream<Path> jars = Files.list(this.libraries)) {
            return jars.map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    /**
     * Starts the application in a process of its own.
     * @param environment variables to set
     * @param arguments the arguments of the application
     * @return the process
     */
    Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-jar", "target/sample-app.jar"));
        command.addAll(List.of(arguments));
        return start(environment, command);
    }

    private Process start(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(this.directory.toFile());
        builder.environment().putAll(environment);
        return builder.redirectOutput(this.directory.resolve("target/output.txt").toFile())
            .redirectError(this.directory.resolve("target/error.txt").toFile())
            .start();
    }

    /**
     * Runs the application until it ends.
     * @param arguments the arguments of the application
     * @return what it said
     */
    Result run(String... arguments) throws Exception {
        return result(start(Map.of(), arguments));
    }

    /**
     * Runs the project's {@code ./migrate}.
     * @param arguments its arguments
     * @return what it said
     */
    Result script(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "./migrate"));
        command.addAll(List.of(arguments));
        return result(start(Map.of(), command));
    }

    private Result result(Process process) throws Exception {
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            return new Result(process.exitValue(), output(), read("target/error.txt"));
        }
        finally {
            process.destroyForcibly();
        }
    }

    String output() {
        return read("target/output.txt");
    }

    String read(String path) {
        try {
            return Files.readString(this.directory.resolve(path), StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target(source));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) throws IOException {
                Files.copy(source, target(source), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }

            private Path target(Path source) {
                return to.resolve(from.relativize(source).toString());
            }

        });
    }

    /**
     * What a command said.
     *
     * @param exitCode its exit code
     * @param output its standard output
     * @param error its standard error
     */
    record Result(int exitCode, String output, String error) {

    }

}
