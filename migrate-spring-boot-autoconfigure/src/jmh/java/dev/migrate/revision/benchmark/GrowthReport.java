package dev.migrate.revision.benchmark;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, prints the fastest calls as the table of
 * {@code docs/performance.md}, and fails where anything grows faster than the graph does.
 */
public final class GrowthReport {

    /** Ten times the revisions; the rest is what larger graphs lose in the caches. */
    private static final double MOST_GROWTH = 12;

    private final Map<String, Map<Shape, Double>> microseconds = new LinkedHashMap<>();

    private GrowthReport(Collection<RunResult> results) {
        for (RunResult result : results) {
            String question = result.getPrimaryResult().getLabel();
            Shape shape = Shape.valueOf(result.getParams().getParam("shape"));
            this.microseconds.computeIfAbsent(question, (key) -> new EnumMap<>(Shape.class))
                .put(shape, result.getPrimaryResult().getStatistics().getMin());
        }
    }

    /**
     * Runs everything.
     * @param arguments none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        GrowthReport report = new GrowthReport(
                new Runner(new OptionsBuilder().include(RevisionGraphBenchmark.class.getName()).build()).run());
        System.out.println(report.table());
        if (report.mostGrowth() > MOST_GROWTH) {
            System.out.println(
                    "Something grows more than %.0f times from 1,000 to 10,000 revisions".formatted(MOST_GROWTH));
            System.exit(1);
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("""

                | µs | 1,000 in a line | 10,000 in a line | growth | 3,000 in diamonds |
                |---|---:|---:|---:|---:|
                """);
        this.microseconds.forEach((question, times) -> table
            .append(String.format(Locale.ROOT, "| %s | %,.2f | %,.2f | %.1f | %,.2f |%n", question,
                    times.get(Shape.LINE_OF_1000), times.get(Shape.LINE_OF_10000), growth(times),
                    times.get(Shape.DIAMONDS_OF_3000))));
        return table.toString();
    }

    private double mostGrowth() {
        return this.microseconds.values().stream().mapToDouble(GrowthReport::growth).max().orElseThrow();
    }

    private static double growth(Map<Shape, Double> times) {
        return times.get(Shape.LINE_OF_10000) / times.get(Shape.LINE_OF_1000);
    }

}
