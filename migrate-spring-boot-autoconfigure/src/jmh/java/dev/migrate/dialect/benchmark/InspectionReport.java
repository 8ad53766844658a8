package dev.migrate.dialect.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import dev.migrate.benchmark.Catalog;
import dev.migrate.database.Engine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.Inspector;
import dev.migrate.schema.Schema;

/**
 * Inspects 2,000 tables of twelve columns on PostgreSQL, in turns with a bare reading of
 * the same rows of the catalog, prints the table of {@code docs/performance.md}, and fails
 * where the inspection takes more than three times as long as the reading.
 */
public final class InspectionReport {

    private static final int TABLES = 2000;

    private static final int WARM_UP = 5;

    private static final int TURNS = 15;

    private static final double MOST_RATIO = 3;

    private final List<Double> reading = new ArrayList<>();

    private final List<Double> inspecting = new ArrayList<>();

    private InspectionReport() {
    }

    /**
     * Runs everything.
     * @param arguments none
     * @throws SQLException if the database fails
     */
    public static void main(String[] arguments) throws SQLException {
        InspectionReport report = new InspectionReport();
        long bytes;
        try (TestDatabase database = TestDatabase.create(Engine.POSTGRESQL);
                Connection connection = database.connect()) {
            Catalog.fill(connection, TABLES);
            report.measure(connection);
            bytes = bytesPerTable(connection);
        }
        System.out.println(report.table());
        System.out.printf(Locale.ROOT, "%,d bytes of heap for each table%n", bytes);
        if (report.ratio(report.inspecting) > MOST_RATIO) {
            System.out.printf(Locale.ROOT, "Inspecting takes more than %.0f times as long as reading%n", MOST_RATIO);
            System.exit(1);
        }
        System.exit(0);
    }

    private void measure(Connection connection) throws SQLException {
        Inspector inspector = Dialects.of(connection).inspector();
        long characters = 0;
        long tables = 0;
        for (int i = 0; i < WARM_UP + TURNS; i++) {
            long start = System.nanoTime();
            characters += Catalog.read(connection);
            long between = System.nanoTime();
            tables += inspector.inspect(connection, List.of()).tables().size();
            long end = System.nanoTime();
            if (i >= WARM_UP) {
                this.reading.add((between - start) / 1e6);
                this.inspecting.add((end - between) / 1e6);
            }
        }
        if (characters == 0 || tables != (long) TABLES * (WARM_UP + TURNS)) {
            throw new IllegalStateException("Not everything was read: " + tables);
        }
    }

    // what a collection leaves of it, beyond what there was before
    private static long bytesPerTable(Connection connection) throws SQLException {
        Inspector inspector = Dialects.of(connection).inspector();
        long before = usedHeap();
        Schema schema = inspector.inspect(connection, List.of());
        long after = usedHeap();
        return (after - before) / schema.tables().size();
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private double ratio(List<Double> times) {
        return Collections.min(times) / Collections.min(this.reading);
    }

    private String table() {
        return """

                | 2,000 tables of 12 columns, ms | fastest | median | of the reading |
                |---|---:|---:|---:|
                """ + line("reading the rows of the catalog", this.reading)
                + line("inspecting the schema", this.inspecting);
    }

    private String line(String name, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "| %s | %,.0f | %,.0f | %.2f |%n", name, sorted.get(0),
                sorted.get(sorted.size() / 2), ratio(times));
    }

}
