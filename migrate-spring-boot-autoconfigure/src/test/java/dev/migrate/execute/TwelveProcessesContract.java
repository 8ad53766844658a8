package dev.migrate.execute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.Outcome;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Twelve instances of an application that start at once, as real processes.
 */
@Tag("long")
@FreshDatabaseForEachTest
abstract class TwelveProcessesContract {

    private static final int PROCESSES = 12;

    private static final int KILLED = 128 + 9;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<Process> processes = new ArrayList<>();

    @TempDir
    private Path directory;

    @AfterEach
    void killWhatIsLeft() {
        this.processes.forEach(Process::destroyForcibly);
    }

    @Test
    @Tries(Fault.TWELVE_PROCESSES)
    void applyEachRevisionOnce(TestDatabase database) throws Exception {
        start(database);

        for (int i = 0; i < PROCESSES; i++) {
            assertThat(exitCode(i)).as(() -> output()).isZero();
        }

        assertEachRevisionRanOnce(database);
    }

    @Test
    @Tries(Fault.TWELVE_PROCESSES)
    void applyEachRevisionOnceAlthoughTheWorkingOneIsKilled(TestDatabase database) throws Exception {
        Path pause = Files.createFile(pause());
        start(database);
        MigrationRunner observer = MigratingProcess.runner(dataSource(database));
        await().atMost(PATIENCE).until(() -> {
            assertThat(this.processes).as(() -> output()).allMatch(Process::isAlive);
            return !Files.exists(pause);
        });
        LockStatus lock = observer.lock();
        assertThat(lock.held()).isTrue();
        LockHolder holder = lock.holder();
        assertThat(holder).isNotNull();
        Process working = this.processes.stream()
            .filter((process) -> process.pid() == holder.processId())
            .findFirst()
            .orElseThrow();

        // kill -9
        working.destroyForcibly();

        for (int i = 0; i < PROCESSES; i++) {
            assertThat(exitCode(i)).as(() -> output()).isEqualTo((this.processes.get(i) == working) ? KILLED : 0);
        }
        assertEachRevisionRanOnce(database);
        assertThat(observer.lock().held()).isFalse();
    }

    /**
     * Where the processes find the database.
     */
    String url(TestDatabase database) throws Exception {
        return database.url();
    }

    private DataSource dataSource(TestDatabase database) {
        return database.dataSource();
    }

    private void start(TestDatabase database) throws Exception {
        String url = url(database);
        for (int i = 0; i < PROCESSES; i++) {
            this.processes.add(new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx96m",
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-classpath", System.getProperty("java.class.path"),
                    MigratingProcess.class.getName(), url, database.user(), database.password(), pause().toString())
                .redirectErrorStream(true)
                .redirectOutput(output(i).toFile())
                .start());
        }
    }

    private Path pause() {
        return this.directory.resolve("pause");
    }

    private Path output(int process) {
        return this.directory.resolve("output-" + process);
    }

    private int exitCode(int process) throws InterruptedException {
        assertThat(this.processes.get(process).waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(() -> output())
            .isTrue();
        return this.processes.get(process).exitValue();
    }

    private String output() {
        return IntStream.range(0, PROCESSES).mapToObj((i) -> i + ": " + read(output(i))).toList().toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            return ex.toString();
        }
    }

    private void assertEachRevisionRanOnce(TestDatabase database) throws SQLException {
        List<String> all = IntStream.rangeClosed(1, MigratingProcess.REVISIONS).mapToObj(MigratingProcess::id).toList();
        MigrationRunner observer = MigratingProcess.runner(dataSource(database));
        assertThat(observer.versions()).containsExactly(all.get(all.size() - 1));
        assertThat(observer.history()).extracting(HistoryEntry::outcome).containsOnly(Outcome.SUCCESS);
        assertThat(observer.history()).extracting(HistoryEntry::revision).containsExactlyElementsOf(all);
        assertThat(ran(database)).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> ran(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select revision from ran")) {
            List<String> revisions = new ArrayList<>();
            while (rows.next()) {
                revisions.add(rows.getString(1));
            }
            return revisions;
        }
    }

}
