package dev.migrate.benchmark;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole process, from its start to its end.
 */
public final class JavaProcess {

    private JavaProcess() {
    }

    /**
     * Runs a class in a virtual machine of its own, with a collector that has no threads of
     * its own and nothing else set.
     * @param classPath its class path
     * @param main the class
     * @param arguments its arguments
     * @return what it printed
     * @throws IOException if it cannot be started
     * @throws InterruptedException if this thread is interrupted
     * @throws IllegalStateException if it fails
     */
    public static String run(String classPath, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("benchmark", ".log");
        Path logging = Files.writeString(Files.createTempFile("logging", ".properties"),
                "handlers=java.util.logging.ConsoleHandler\n.level=WARNING\n");
        try {
            List<String> command = new ArrayList<>(List.of(
                    System.getProperty("java.home") + File.separator + "bin" + File.separator + "java", "-Xmx1g",
                    "-XX:+UseSerialGC", "-Djava.util.logging.config.file=" + logging, "-classpath", classPath,
                    main.getName()));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()))
                .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("%s failed:%n%s".formatted(String.join(" ", command),
                        Files.readString(output)));
            }
            return Files.readString(output);
        }
        finally {
            Files.delete(output);
            Files.delete(logging);
        }
    }

}
