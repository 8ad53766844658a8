package dev.migrate.sample.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.util.FileSystemUtils;

/**
 * Measures how long commands of the packaged application take, whole cold processes,
 * beside a Java process that does nothing and a start of the application itself. Prints
 * the table of {@code docs/performance.md}.
 */
public final class CommandStartBenchmark {

    private static final int ROUNDS = 7;

    private static final String READY = "Started Library";

    private final SampleProject project;

    private CommandStartBenchmark(SampleProject project) {
        this.project = project;
    }

    /**
     * Measures everything in turns, so that whatever else the machine does disturbs all
     * of it alike.
     * @param arguments none
     * @throws Exception if a process cannot be run
     */
    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("command-start");
        try {
            CommandStartBenchmark benchmark = new CommandStartBenchmark(new SampleProject(directory));
            benchmark.command("migrate", "upgrade", "heads");
            Map<String, List<Long>> times = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                add(times, "java -version", benchmark.nothing());
                add(times, "migrate history", benchmark.command("migrate", "history"));
                add(times, "migrate current", benchmark.command("migrate", "current"));
                add(times, "migrate check", benchmark.command("migrate", "check"));
                add(times, "the application, until it has started", benchmark.application());
            }
            System.out.println(table(times));
        }
        finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private static void add(Map<String, List<Long>> times, String what, Duration time) {
        times.computeIfAbsent(what, (key) -> new ArrayList<>()).add(time.toMillis());
    }

    private Duration nothing() throws Exception {
        long start = System.nanoTime();
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
        return since(start);
    }

    private Duration command(String... arguments) throws Exception {
        long start = System.nanoTime();
        if (this.project.run(arguments).exitCode() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed");
        }
        return since(start);
    }

    private Duration application() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = this.project.start(Map.of("SERVER_PORT", "0"));
        try {
            while (!this.project.output().contains(READY)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The application does not start");
                }
                Thread.sleep(10);
            }
            return since(start);
        }
        finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String table(Map<String, List<Long>> times) {
        double whole = median(times.values().stream().reduce((first, last) -> last).orElseThrow());
        StringBuilder table = new StringBuilder("\n| whole process, ms | fastest | median | of the start |\n");
        table.append("|---|---:|---:|---:|\n");
        times.forEach((what,
                values) -> table.append(String.format(Locale.ROOT, "| %s | %,d | %,.0f | %.2f |%n", what,
                        values.stream().mapToLong(Long::longValue).min().orElseThrow(), median(values),
                        median(values) / whole)));
        return table.toString();
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

}
