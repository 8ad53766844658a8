package dev.migrate.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.FileSystemUtils;

/**
 * MySQL's program and an initialised data directory, unpacked once for all builds of this
 * user.
 *
 * @param directory what holds both
 */
record MysqlInstallation(Path directory) {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";

    private static final String VERSION = "8.0.15";

    private static final Pattern MISSING = Pattern.compile("error while loading shared libraries: ([^:]+):");

    /**
     * Why the server cannot run on this machine.
     * @return the reason and what to do about it, or nothing if it can
     */
    static Optional<String> obstacle() {
        return Obstacle.OF_THIS_MACHINE;
    }

    /**
     * Unpacks and initialises the server, unless that has been done.
     * @throws IllegalStateException if there is an obstacle
     */
    static MysqlInstallation find() {
        obstacle().ifPresent((reason) -> {
            throw new IllegalStateException(reason);
        });
        Path home = program();
        return new MysqlInstallation(ServerCache.installed("mysql", VERSION + "-data",
                (directory) -> Command.run(directory, home.resolve("bin/mysqld").toString(), "--no-defaults",
                        "--initialize-insecure", "--basedir=" + home, "--datadir=" + directory.resolve("data"),
                        "--user=" + System.getProperty("user.name"),
                        // each JVM gets a copy, so keep it small
                        "--innodb-log-file-size=4M")));
    }

    private static Path program() {
        return ServerCache.installed("mysql", VERSION, (directory) -> {
            Path archive = directory.resolve("archive.tar.gz");
            try (InputStream content = MysqlInstallation.class.getResourceAsStream(ARCHIVE)) {
                Files.copy(content, archive);
            }
            Command.run(directory, "tar", "-xzf", archive.toString());
            Files.delete(archive);
        });
    }

    Path home() {
        return program();
    }

    void copyDataTo(Path target) throws IOException {
        FileSystemUtils.copyRecursively(this.directory.resolve("data"), target);
    }

    private static final class Obstacle {

        private static final Optional<String> OF_THIS_MACHINE = find();

        private static Optional<String> find() {
            if (MysqlInstallation.class.getResource(ARCHIVE) == null || !System.getProperty("os.name").equals("Linux")
                    || !System.getProperty("os.arch").equals("amd64")) {
                return Optional.of("MySQL's server for the tests runs on Linux on amd64 only. Start a container engine "
                        + "and run with -D" + TestDatabaseMode.PROPERTY + "=docker.");
            }
            Path home = program();
            try {
                Command.run(home, home.resolve("bin/mysqld").toString(), "--version");
                return Optional.empty();
            }
            catch (IOException ex) {
                return Optional.of(reason(ex));
            }
        }

        private static String reason(IOException failure) {
            String message = String.valueOf(failure.getMessage());
            Matcher missing = MISSING.matcher(message);
            return missing.find()
                    ? "MySQL's server needs %s, which this machine does not have: apt-get install libaio1 libnuma1"
                        .formatted(missing.group(1)) + " (Debian, Ubuntu) or dnf install libaio numactl-libs (Fedora)."
                    : "MySQL's server does not run on this machine: " + message;
        }

    }

}
