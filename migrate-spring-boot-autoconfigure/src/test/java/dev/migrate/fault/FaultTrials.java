package dev.migrate.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Counts how the trials of one test end. One that fails does not keep the others from
 * being tried; the test fails after all of them.
 */
public final class FaultTrials {

    /** Every how many points a fault is tried where a test could try it at each. */
    public static final String STRIDE = "interruption.stride";

    private static final int DEFAULT_STRIDE = 13;

    /** Longer than any trial takes: what takes longer never ends. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int ENOUGH = 10;

    private final List<String> losses = new ArrayList<>();

    private int times;

    private int decided;

    private int stride = 1;

    /**
     * Every how many points the fault is to be tried.
     * @return the stride, at least 1
     */
    public int stride() {
        return stride(1);
    }

    /**
     * Every how many points a fault is to be tried that takes long.
     * @param times how many times as large the stride is to be
     * @return the stride, at least 1
     */
    public int stride(int times) {
        this.stride = Integer.getInteger(STRIDE, DEFAULT_STRIDE) * times;
        return this.stride;
    }

    /**
     * Tries the fault once.
     * @param where at which point, for the message
     * @param trial does so, lets another run go on, and looks at what came of it
     */
    public void at(String where, Trial trial) {
        this.times++;
        try {
            if (assertTimeoutPreemptively(PATIENCE, trial::run) > 0) {
                this.decided++;
            }
        }
        catch (Exception | AssertionError ex) {
            this.losses.add("%s: %s".formatted(where, ex));
            if (this.losses.size() >= ENOUGH) {
                throw ex;
            }
        }
    }

    /**
     * The test has ended.
     * @param failure why it failed beside its trials
     * @return how often what happened
     */
    FaultCount count(boolean failure) {
        int lost = this.losses.size() + (failure && this.losses.isEmpty() ? 1 : 0);
        return new FaultCount(Math.max(this.times, lost), this.decided, lost, this.stride);
    }

    /**
     * Fails if something was lost.
     */
    public void requireNothingLost() {
        assertThat(this.losses).isEmpty();
    }

    /**
     * One trial.
     */
    public interface Trial {

        /**
         * Tries it.
         * @return how many statements somebody had to decide about
         * @throws Exception if something was lost
         */
        int run() throws Exception;

    }

}
