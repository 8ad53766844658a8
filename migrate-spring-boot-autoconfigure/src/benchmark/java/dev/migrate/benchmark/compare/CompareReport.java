package dev.migrate.benchmark.compare;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import dev.migrate.benchmark.JavaProcess;
import dev.migrate.benchmark.Measurements;
import dev.migrate.database.Engine;
import dev.migrate.database.StatementCounter;
import dev.migrate.database.TestDatabase;

/**
 * Compares entities with the tables that Hibernate created for them on PostgreSQL, of which
 * every hundredth has lost a column since, as cold processes and warm in one, all tools in
 * turns; prints the tables of {@code docs/performance.md}.
 */
public final class CompareReport {

    private static final int WARM_UP = 3;

    private static final String OURS = "of it: inspect, compare, write";

    private final Path root;

    private final int turns = Integer.getInteger("benchmark.turns", 3);

    private final int mostForLiquibase = Integer.getInteger("benchmark.liquibase", 500);

    private CompareReport(Path root) {
        this.root = root;
    }

    /**
     * Runs everything.
     * @param arguments none
     * @throws Exception if a tool fails
     */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        CompareReport report = new CompareReport(Files.createTempDirectory("benchmark-compare"));
        for (String size : System.getProperty("benchmark.sizes", "100,500,2000").split(",")) {
            report.measure(Integer.parseInt(size));
        }
        System.exit(0);
    }

    private void measure(int size) throws Exception {
        Path classes = Entities.compile(this.root, size);
        try (TestDatabase database = TestDatabase.create(Engine.POSTGRESQL);
                URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() },
                        CompareReport.class.getClassLoader())) {
            Target target = new Target(database.url(), database.user(), database.password(), size);
            Thread.currentThread().setContextClassLoader(loader);
            Measurements<String> warm = new Measurements<>();
            int statements;
            try (HibernateModel model = new HibernateModel(loader, target)) {
                model.create();
                drift(target);
                statements = statements(model, target);
                warm(model, target, warm);
            }
            Measurements<String> cold = new Measurements<>();
            for (int turn = 0; turn < this.turns; turn++) {
                for (Tool tool : tools(size)) {
                    cold.measure(tool.label(),
                            () -> JavaProcess.run(tool.classPath(classes.toString()), ToolProcess.class, tool.name(),
                                    target.url(), target.user(), target.password(), String.valueOf(size)));
                }
            }
            print(size, cold, warm, statements);
        }
    }

    private List<Tool> tools(int size) {
        return Arrays.stream(Tool.values())
            .filter((tool) -> tool != Tool.LIQUIBASE || size <= this.mostForLiquibase)
            .toList();
    }

    private static void drift(Target target) throws Exception {
        try (Connection connection = target.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < target.size(); i += 100) {
                statement.execute("alter table item_%d drop column checked_by".formatted(i));
            }
            statement.execute("analyze");
        }
    }

    private static int statements(HibernateModel model, Target target) throws Exception {
        StatementCounter counter = new StatementCounter(target.dataSource());
        MigrateRevision.write(() -> model, counter);
        return counter.statements().size();
    }

    private void warm(HibernateModel model, Target target, Measurements<String> warm) throws Exception {
        for (int turn = 0; turn < WARM_UP + 3 * this.turns; turn++) {
            Map<String, Measurements.Work> works = new LinkedHashMap<>();
            works.put(Tool.READING.label(), () -> Tool.READING.contender().run(target));
            works.put(OURS, () -> MigrateRevision.write(() -> model, target.dataSource()));
            if (turn >= WARM_UP && turn < WARM_UP + this.turns) {
                tools(target.size()).stream()
                    .filter((tool) -> tool != Tool.READING)
                    .forEach((tool) -> works.put(tool.label(), () -> tool.contender().run(target)));
            }
            for (Map.Entry<String, Measurements.Work> work : works.entrySet()) {
                if (turn < WARM_UP) {
                    work.getValue().run();
                }
                else {
                    warm.measure(work.getKey(), work.getValue());
                }
            }
        }
    }

    private static void print(int size, Measurements<String> cold, Measurements<String> warm, int statements) {
        System.out.printf(Locale.ROOT, """

                | %,d tables; ms | cold, whole process | of the reading | warm | of the reading |
                |---|---:|---:|---:|---:|
                """, size);
        String reading = Tool.READING.label();
        for (Tool tool : Tool.values()) {
            String label = tool.label();
            if (cold.has(label)) {
                System.out.printf(Locale.ROOT, "| %s | %,.0f | %.1f | %,.0f | %.1f |%n", label, cold.median(label),
                        cold.ratio(label, reading), warm.median(label), warm.ratio(label, reading));
            }
            if (tool == Tool.MIGRATE) {
                System.out.printf(Locale.ROOT, "| %s | | | %,.0f | %.2f |%n", OURS, warm.median(OURS),
                        warm.ratio(OURS, reading));
            }
        }
        System.out.printf(Locale.ROOT, "%nMigrate: %d statements%n", statements);
    }

}
