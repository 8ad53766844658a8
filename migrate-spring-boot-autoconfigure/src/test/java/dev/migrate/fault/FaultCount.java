package dev.migrate.fault;

/**
 * How often a fault was tried, and what came of it.
 *
 * @param times how often it was tried
 * @param decided how often somebody had to decide before it went on
 * @param lost how often something was lost
 * @param stride every how many points it was tried
 */
record FaultCount(int times, int decided, int lost, int stride) {

    static final FaultCount NONE = new FaultCount(0, 0, 0, 1);

    static final FaultCount ONCE = new FaultCount(1, 0, 0, 1);

    static final FaultCount LOST = new FaultCount(1, 0, 1, 1);

    FaultCount plus(FaultCount other) {
        return new FaultCount(this.times + other.times, this.decided + other.decided, this.lost + other.lost,
                Math.max(this.stride, other.stride));
    }

    /**
     * The cells of a row.
     */
    String cells() {
        String every = (this.stride == 1) ? "" : " (at 1 of %d points)".formatted(this.stride);
        return "%d%s | %d | %d | %d".formatted(this.times, every, this.times - this.lost, this.decided, this.lost);
    }

}
