package dev.migrate.execute;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.MigrationListener;
import dev.migrate.database.TestDatabase;
import dev.migrate.revision.Direction;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A JVM of its own that executes the {@link MixedRevisions}, and is killed with
 * {@code SIGKILL} before, while or after it executes a certain statement of them.
 */
final class VictimProcess {

    private static final String NOW = "now";

    private static final Pattern OF_THE_SCRIPT = Pattern.compile("(create|alter|drop|comment|insert|update|delete) ");

    private static final Pattern NEEDED = Pattern.compile(
            "(spring-(jdbc|core|tx|beans)|commons-logging|jspecify|h2|hsqldb|postgresql|mariadb-java-client|mysql-connector-j|sqlite-jdbc|slf4j-api)-\\d");

    private final Process process;

    private VictimProcess(Process process) {
        this.process = process;
    }

    /**
     * Runs in the JVM that is killed.
     * @param drivers the classes to load while there is nothing to do yet
     */
    public static void main(String[] drivers) throws IOException, ClassNotFoundException {
        Class.forName(MigrationRunner.class.getName());
        for (String driver : drivers) {
            Class.forName(driver);
        }
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        execute(input.readLine().split("\t"), input);
    }

    private static void execute(String[] arguments, BufferedReader input) {
        int number = Integer.parseInt(arguments[5]);
        Moment moment = Moment.valueOf(arguments[6]);
        ObservedDataSource.Observer observer = new ObservedDataSource.Observer() {

            private int count;

            @Override
            public void before(String sql) {
                if (isOfTheScript(sql) && this.count++ == number && moment != Moment.AFTER) {
                    askForDeath(moment, input);
                }
            }

            @Override
            public void after(String sql) {
                if (isOfTheScript(sql) && this.count == number + 1 && moment == Moment.AFTER) {
                    askForDeath(moment, input);
                }
            }

        };
        DataSource dataSource = new ObservedDataSource(
                new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]), observer);
        Duration lease = Duration.parse(arguments[7]);
        MigrationRunner runner = lease.isZero() ? StubRevisions.runner(dataSource)
                : StubRevisions.runner(dataSource, lease);
        MixedRevisions.ALL.run(runner, Direction.valueOf(arguments[3]), arguments[4], MigrationListener.NONE);
    }

    static boolean isOfTheScript(String sql) {
        return OF_THE_SCRIPT.matcher(sql).lookingAt() && !sql.contains("migrate_");
    }

    private static void askForDeath(Moment moment, BufferedReader input) {
        System.out.println(NOW);
        System.out.flush();
        if (moment == Moment.EXIT) {
            System.exit(0);
        }
        if (moment != Moment.DURING) {
            try {
                input.readLine();
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
    }

    /**
     * Starts the JVM, which waits for something to do.
     * @return the JVM
     */
    static VictimProcess start() {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog", "-cp", classPath(),
                VictimProcess.class.getName());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            return new VictimProcess(builder.start());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * The fewer files there are, the sooner it runs.
     */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
            .filter((path) -> !path.endsWith(".jar") || NEEDED.matcher(path).find())
            .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Lets it work, and kills it.
     * @param database the database that it works on
     * @param direction which way
     * @param target where to
     * @param number which statement of the revision, from 0
     * @param moment when
     */
    void kill(TestDatabase database, Direction direction, String target, int number, Moment moment) {
        work(database, direction, target, number, moment, Duration.ZERO);
        if (moment == Moment.EXIT) {
            awaitEnd();
        }
        end();
    }

    /**
     * Lets it work until it comes to a moment.
     * @param database the database that it works on
     * @param direction which way
     * @param target where to
     * @param number which statement of the revision, from 0
     * @param moment when
     * @param lease how long the lease is that it takes, or zero if it takes none
     */
    void work(TestDatabase database, Direction direction, String target, int number, Moment moment, Duration lease) {
        tell(String.join("\t", database.url(), database.user(), database.password(), direction.name(), target,
                String.valueOf(number), moment.name(), lease.toString()));
        try {
            BufferedReader output = this.process.inputReader(StandardCharsets.UTF_8);
            String line = output.readLine();
            while (line != null && !line.equals(NOW)) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("It ended before statement " + number);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Stops it, with all its threads.
     */
    void stop() {
        signal("STOP");
    }

    /**
     * Lets it go on where it was stopped.
     */
    void goOn() {
        tell("go on");
        signal("CONT");
    }

    private void tell(String line) {
        try {
            Writer input = this.process.outputWriter(StandardCharsets.UTF_8);
            input.write(line + "\n");
            input.flush();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(this.process.pid())).start().waitFor();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * Waits until it has ended by itself.
     */
    void awaitEnd() {
        try {
            if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("It does not end");
            }
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    void end() {
        try {
            this.process.destroyForcibly().waitFor();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * When it is killed, or exits of its own.
     */
    enum Moment {

        BEFORE, DURING, AFTER, EXIT

    }

}
