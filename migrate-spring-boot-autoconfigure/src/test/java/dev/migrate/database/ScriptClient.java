package dev.migrate.database;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.h2.tools.RunScript;

/**
 * Runs a script as a person would: with the database's own client, if this machine or the
 * server's installation has it.
 */
public interface ScriptClient {

    /**
     * Finds the client of a product.
     * @param engine the product
     * @return the client, or empty if only a driver can run scripts here
     */
    static Optional<ScriptClient> find(Engine engine) {
        return Clients.OF_THIS_MACHINE.computeIfAbsent(engine, (product) -> {
            Optional<ScriptClient> client = Clients.find(product);
            System.out.printf("[test databases] scripts for %s are run by %s%n", product.productName(),
                    client.map(Object::toString).orElse("its driver"));
            return client;
        });
    }

    /**
     * Runs a script, up to the first error.
     * @param database where to run it
     * @param script the script
     * @throws Exception if it fails
     */
    void run(TestDatabase database, String script) throws Exception;

    /**
     * A program on this machine.
     *
     * @param path where it is
     * @param arguments what it is told beside the script, which it reads from its input
     */
    record Program(Path path, Arguments arguments) implements ScriptClient {

        @Override
        public void run(TestDatabase database, String script) throws Exception {
            Path directory = Files.createTempDirectory("script");
            try {
                Path file = Files.writeString(directory.resolve("script.sql"), script);
                List<String> words = new ArrayList<>(List.of(this.path.toString()));
                words.addAll(this.arguments.of(database));
                ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                    .redirectInput(file.toFile())
                    .redirectOutput(directory.resolve("output.txt").toFile());
                builder.environment().put("PGPASSWORD", database.password());
                int code = builder.start().waitFor();
                String output = Files.readString(directory.resolve("output.txt"));
                if (code != 0) {
                    throw new IOException("%s failed with %d: %s".formatted(this.path, code, output));
                }
            }
            finally {
                try (Stream<Path> files = Files.list(directory)) {
                    files.map(Path::toFile).forEach(File::delete);
                }
                Files.delete(directory);
            }
        }

        @Override
        public String toString() {
            return this.path.toString();
        }

    }

    /**
     * What a program is told about a database.
     */
    @FunctionalInterface
    interface Arguments {

        /**
         * The arguments for a database.
         * @param database the database
         * @return the arguments
         */
        List<String> of(TestDatabase database);

    }

    /**
     * H2's own tool, which is within its driver.
     */
    record H2Tool() implements ScriptClient {

        @Override
        public void run(TestDatabase database, String script) throws Exception {
            try (Connection connection = database.connect()) {
                RunScript.execute(connection, new StringReader(script));
            }
        }

        @Override
        public String toString() {
            return "org.h2.tools.RunScript";
        }

    }

    /**
     * The clients that there may be.
     */
    final class Clients {

        private static final Map<Engine, Optional<ScriptClient>> OF_THIS_MACHINE = Collections
            .synchronizedMap(new EnumMap<>(Engine.class));

        private Clients() {
        }

        private static Optional<ScriptClient> find(Engine engine) {
            return switch (engine) {
                case H2 -> Optional.of(new H2Tool());
                case POSTGRESQL -> program("psql", Clients::psql);
                case MARIADB ->
                    installed(MariadbInstallation.available() ? MariadbInstallation.find().home() : null, "mariadb")
                        .or(() -> onPath("mariadb"))
                        .map((path) -> new Program(path, Clients::mariadb));
                case MYSQL ->
                    installed(MysqlInstallation.obstacle().isEmpty() ? MysqlInstallation.find().home() : null, "mysql")
                        .or(() -> onPath("mysql"))
                        .map((path) -> new Program(path, Clients::mariadb));
                case SQLITE -> program("sqlite3",
                        (database) -> List.of("-bail", database.url().replaceAll("^jdbc:sqlite:|\\?.*$", "")));
                // SqlTool is a library of its own; the others come in containers
                case HSQLDB, SQLSERVER, ORACLE, COCKROACHDB, DB2 -> Optional.empty();
            };
        }

        private static Optional<ScriptClient> program(String name, Arguments arguments) {
            return onPath(name).map((path) -> new Program(path, arguments));
        }

        private static Optional<Path> onPath(String name) {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map((directory) -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
        }

        private static Optional<Path> installed(Path home, String name) {
            return Optional.ofNullable(home)
                .map((directory) -> directory.resolve("bin").resolve(name))
                .filter(Files::isExecutable);
        }

        private static List<String> psql(TestDatabase database) {
            URI server = server(database);
            return List.of("-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", server.getHost(), "-p",
                    String.valueOf(server.getPort()), "-U", database.user(), "-d", database.name(), "-f", "-");
        }

        private static List<String> mariadb(TestDatabase database) {
            URI server = server(database);
            return List.of("--no-defaults", "--protocol=tcp", "--host=" + server.getHost(),
                    "--port=" + server.getPort(), "--user=" + database.user(), "--password=" + database.password(),
                    "--default-character-set=utf8mb4", database.name());
        }

        private static URI server(TestDatabase database) {
            return URI.create(database.url().substring("jdbc:".length()));
        }

    }

}
