package dev.migrate.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured, in milliseconds: several times for each of several subjects, in
 * turns, so that what else the machine had to do met all of them.
 *
 * @param <S> the kind of subjects
 */
public final class Measurements<S> {

    private final Map<S, List<Double>> times = new LinkedHashMap<>();

    /**
     * Measures something once.
     * @param subject what is measured
     * @param work what it does
     * @throws Exception if it fails
     */
    public void measure(S subject, Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        add(subject, (System.nanoTime() - start) / 1e6);
    }

    /**
     * Adds what was measured elsewhere.
     * @param subject what was measured
     * @param milliseconds how long it took
     */
    public void add(S subject, double milliseconds) {
        this.times.computeIfAbsent(subject, (key) -> new ArrayList<>()).add(milliseconds);
    }

    /**
     * Whether something was measured.
     * @param subject the subject
     * @return whether there is a time of it
     */
    public boolean has(S subject) {
        return this.times.containsKey(subject);
    }

    /**
     * The median.
     * @param subject what was measured
     * @return milliseconds
     */
    public double median(S subject) {
        List<Double> sorted = this.times.get(subject).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * How many times as long one takes as another: the median of the ratios of each turn,
     * so that a slow turn counts no more than others.
     * @param subject the one
     * @param base the other one
     * @return the ratio
     */
    public double ratio(S subject, S base) {
        List<Double> mine = this.times.get(subject);
        List<Double> others = this.times.get(base);
        Measurements<String> ratios = new Measurements<>();
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            ratios.add("", mine.get(i) / others.get(i));
        }
        return ratios.median("");
    }

    /**
     * What is measured.
     */
    @FunctionalInterface
    public interface Work {

        /**
         * Does it.
         * @throws Exception if it fails
         */
        void run() throws Exception;

    }

}
