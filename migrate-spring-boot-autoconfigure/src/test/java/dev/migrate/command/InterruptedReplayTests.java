package dev.migrate.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.poetry.PoetryApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Somebody presses Ctrl-C while an application with a pool replays its scripts, or kills
 * it. The replay takes a minute, in steps of a few milliseconds.
 */
@Tag("long")
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class InterruptedReplayTests {

    /** A process that is started in the background would not be interrupted. */
    private static final List<String> INTERRUPTIBLE = List.of("/usr/bin/env", "--default-signal=INT");

    private static final Path KILL = Path.of("/bin/kill");

    private final TestDatabase database;

    private final JdbcTemplate jdbc;

    private final String clerk;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    InterruptedReplayTests(TestDatabase database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.dataSource());
        this.clerk = "clerk_" + database.name();
    }

    @BeforeEach
    void writeScripts() throws Exception {
        this.jdbc.execute("create role %s login password 'clerk'".formatted(this.clerk));
        this.jdbc.execute("grant create on database %s to %s".formatted(this.database.name(), this.clerk));
        Files.writeString(this.directory.resolve("1a_take_a_minute.sql"), """
                -- Take a minute.
                -- revision: 1a
                -- upgrade
                create table slow (id bigint);
                """ + "insert into slow select 1 from pg_sleep(0.02);\n".repeat(3000));
    }

    @AfterEach
    void dropUser() {
        this.jdbc.execute("drop owned by %s cascade".formatted(this.clerk));
        this.jdbc.execute("drop role " + this.clerk);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void replayThatIsInterruptedLeavesNothingBehind(Place place) throws Exception {
        assumeTrue(isInterruptible() && Files.isExecutable(KILL), "There is no way to press Ctrl-C");
        Process process = replaying(place);
        assertThat(new ProcessBuilder(KILL.toString(), "-INT", String.valueOf(process.pid())).start().waitFor())
            .isZero();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output()).isEqualTo(130);
        assertThat(shadows(place)).as(output()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void replayThatIsKilledLeavesNothingBehindTheNextOne(Place place) throws Exception {
        replaying(place).destroyForcibly().waitFor();
        List<String> left = shadows(place);
        assertThat(left).hasSize(1);
        // as if two minutes had gone by, once the server has noticed
        String aged = "migrate_shadow_%010d_00c0ffee".formatted(Instant.now().getEpochSecond() - 120);
        await(() -> isRenamed(place, left.get(0), aged));

        Files.writeString(this.directory.resolve("1a_take_a_minute.sql"), """
                -- Take no time.
                -- revision: 1a
                -- upgrade
                create table slow (id bigint);
                """);
        Process next = start(place);
        assertThat(next.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output()).contains("removed table slow",
                "Dropped %s %s, which a process that was killed".formatted(place.kind, aged));
        assertThat(shadows(place)).isEmpty();
    }

    private boolean isRenamed(Place place, String from, String to) {
        try {
            this.jdbc.execute("alter %s %s rename to %s".formatted(place.kind, from, to));
            return true;
        }
        catch (DataAccessException ex) {
            return false;
        }
    }

    /**
     * A process in the middle of a replay.
     */
    private Process replaying(Place place) throws Exception {
        Process process = start(place);
        await(() -> !process.isAlive() || this.jdbc.queryForObject(
                "select count(*) from pg_stat_activity where query like 'insert into slow%'", Long.class) > 0);
        assertThat(process.isAlive()).as(output()).isTrue();
        assertThat(shadows(place)).hasSize(1);
        return process;
    }

    private Process start(Place place) throws Exception {
        List<String> command = new ArrayList<>(isInterruptible() ? INTERRUPTIBLE : List.of());
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", classPath(), "-Dspring.jpa.hibernate.ddl-auto=none",
                "-Dmigrate.locations=file:" + this.directory, "-Dmigrate.on-startup=none",
                PoetryApplication.class.getName(), "migrate", "check", "--against", "shadow"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(this.directory.resolve("output.txt").toFile());
        builder.environment().put("SPRING_DATASOURCE_URL", this.database.url());
        builder.environment()
            .put("SPRING_DATASOURCE_USERNAME", (place == Place.SCHEMA) ? this.clerk : this.database.user());
        builder.environment()
            .put("SPRING_DATASOURCE_PASSWORD", (place == Place.SCHEMA) ? "clerk" : this.database.password());
        return builder.start();
    }

    private static boolean isInterruptible() throws Exception {
        if (!Files.isExecutable(Path.of(INTERRUPTIBLE.get(0)))) {
            return false;
        }
        List<String> command = new ArrayList<>(INTERRUPTIBLE);
        command.add("true");
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map((entry) -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> shadows(Place place) {
        return this.jdbc.queryForList(place.query, String.class);
    }

    private String output() throws Exception {
        return Files.readString(this.directory.resolve("output.txt"));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /**
     * Where the scripts are replayed.
     */
    enum Place {

        DATABASE("database", "select datname from pg_database where datname like 'migrate_shadow%'"),

        SCHEMA("schema", "select nspname from pg_namespace where nspname like 'migrate_shadow%'");

        private final String kind;

        private final String query;

        Place(String kind, String query) {
            this.kind = kind;
            this.query = query;
        }

    }

}
