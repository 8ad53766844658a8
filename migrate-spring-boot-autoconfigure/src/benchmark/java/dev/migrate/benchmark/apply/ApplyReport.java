package dev.migrate.benchmark.apply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import dev.migrate.benchmark.JavaProcess;
import dev.migrate.benchmark.Measurements;
import dev.migrate.benchmark.PlainDataSource;
import dev.migrate.database.Engine;
import dev.migrate.database.StatementCounter;
import dev.migrate.database.TestDatabase;

/**
 * Applies revisions to PostgreSQL and H2, and finds out that there are none to apply, as
 * cold processes and warm in one, all tools in turns; prints the tables of
 * {@code docs/performance.md}.
 */
public final class ApplyReport {

    private static final List<Tool> TOOLS = Arrays.stream(Tool.values())
        .filter((tool) -> tool.name().matches(System.getProperty("benchmark.tools", ".*")))
        .toList();

    private final Path root;

    private final int turns;

    private final List<Integer> sizes;

    private ApplyReport(Path root) {
        this.root = root;
        this.turns = Integer.getInteger("benchmark.turns", 3);
        this.sizes = Arrays.stream(System.getProperty("benchmark.sizes", "100,1000,5000").split(","))
            .map(Integer::valueOf)
            .toList();
    }

    /**
     * Runs everything.
     * @param arguments none
     * @throws Exception if a tool fails
     */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        ApplyReport report = new ApplyReport(Files.createTempDirectory("benchmark-apply"));
        List<Engine> engines = Arrays.stream(System.getProperty("benchmark.engines", "POSTGRESQL,H2").split(","))
            .map(Engine::valueOf)
            .toList();
        for (Engine engine : engines) {
            for (int size : report.sizes) {
                report.measure(engine, size);
            }
        }
        System.exit(0);
    }

    private void measure(Engine engine, int size) throws Exception {
        Measurements<Tool> coldApply = new Measurements<>();
        Measurements<Tool> coldApplyCall = new Measurements<>();
        Measurements<Tool> coldNothing = new Measurements<>();
        Measurements<Tool> coldNothingCall = new Measurements<>();
        Measurements<Tool> warmApply = new Measurements<>();
        Measurements<Tool> warmNothing = new Measurements<>();
        Map<Tool, int[]> statements = new EnumMap<>(Tool.class);
        // The tools that take long are not worth more than one turn.
        int applyTurns = (size > 1000) ? 1 : this.turns;
        int nothingTurns = this.turns;
        for (int turn = 0; turn < 2 * applyTurns; turn++) {
            for (Tool tool : order(turn)) {
                Path directory = Revisions.write(this.root, tool, size);
                try (Target target = new Target(engine)) {
                    if (turn % 2 == 0) {
                        coldApply.measure(tool, () -> coldApplyCall.add(tool, target.cold(tool, directory)));
                    }
                    else {
                        warmApply.measure(tool, () -> tool.contender().run(target.dataSource(), directory));
                    }
                }
            }
        }
        List<Target> targets = new ArrayList<>();
        Map<Tool, Target> current = new EnumMap<>(Tool.class);
        for (Tool tool : TOOLS) {
            Target target = new Target(engine);
            targets.add(target);
            current.put(tool, target);
            Path directory = Revisions.write(this.root, tool, size);
            StatementCounter applying = new StatementCounter(target.dataSource());
            warmApply.measure(tool, () -> tool.contender().run(applying, directory));
            StatementCounter nothing = new StatementCounter(target.dataSource());
            tool.contender().run(nothing, directory);
            statements.put(tool, new int[] { applying.statements().size(), applying.connections(),
                    nothing.statements().size(), nothing.connections() });
        }
        for (int turn = 0; turn < nothingTurns; turn++) {
            for (Tool tool : order(turn)) {
                Path directory = Revisions.write(this.root, tool, size);
                coldNothing.measure(tool,
                        () -> coldNothingCall.add(tool, current.get(tool).cold(tool, directory)));
            }
        }
        for (int turn = 0; turn < 4 * nothingTurns; turn++) {
            for (Tool tool : order(turn)) {
                Path directory = Revisions.write(this.root, tool, size);
                DataSource dataSource = current.get(tool).dataSource();
                if (turn < nothingTurns) {
                    tool.contender().run(dataSource, directory);
                }
                else {
                    warmNothing.measure(tool, () -> tool.contender().run(dataSource, directory));
                }
            }
        }
        for (Target target : targets) {
            target.close();
        }
        print(engine, size, statements, 
                List.of(coldApply, coldApplyCall, warmApply, coldNothing, coldNothingCall, warmNothing));
    }

    /**
     * Nobody is always first.
     */
    private static List<Tool> order(int turn) {
        List<Tool> tools = new ArrayList<>(TOOLS);
        Collections.rotate(tools, turn);
        return tools;
    }

    private static void print(Engine engine, int size, Map<Tool, int[]> statements,
            List<Measurements<Tool>> measurements) {
        System.out.printf(Locale.ROOT, """

                | %s, %,d revisions; ms (times raw JDBC) | apply, process | apply, call in it | apply, warm | nothing, process | nothing, call in it | nothing, warm \
                | statements to apply | connections | statements for nothing | connections |
                |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
                """, engine, size);
        for (Tool tool : TOOLS) {
            StringBuilder line = new StringBuilder("| " + tool.label());
            for (Measurements<Tool> times : measurements) {
                line.append(String.format(Locale.ROOT, " | %,.0f (%.2f)", times.median(tool),
                        times.ratio(tool, Tool.RAW)));
            }
            for (int count : statements.get(tool)) {
                line.append(String.format(Locale.ROOT, " | %,d", count));
            }
            System.out.println(line.append(" |"));
        }
    }

    /**
     * A database, for one tool.
     */
    private static final class Target implements AutoCloseable {

        private final TestDatabase database;

        Target(Engine engine) {
            this.database = (engine == Engine.H2) ? TestDatabase.createH2File() : TestDatabase.create(engine);
        }

        DataSource dataSource() {
            return new PlainDataSource(this.database.url(), this.database.user(), this.database.password());
        }

        double cold(Tool tool, Path directory) throws IOException, InterruptedException {
            String output = JavaProcess.run(tool.classPath(), ToolProcess.class, tool.name(), directory.toString(), this.database.url(),
                    this.database.user(), this.database.password());
            return Double.parseDouble(output.strip().lines().reduce((line, next) -> next).orElseThrow());
        }

        @Override
        public void close() {
            this.database.close();
        }

    }

}
