package dev.migrate.execute;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be taken from some lines and added to them so that they become others: a
 * longest common subsequence stays.
 *
 * @see <a href=
 * "https://www.gnu.org/software/diffutils/manual/html_node/Overview.html">Comparing and
 * Merging Files</a>
 */
final class LineDifference {

    /** More than that takes too long, and nobody reads it. */
    private static final long LARGEST_TABLE = 4_000_000;

    private final List<String> before;

    private final List<String> after;

    private final List<Line> lines = new ArrayList<>();

    private LineDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares lines.
     * @param before the lines that there were
     * @param after the lines that there are
     * @return all of them, those that were taken away before those that were added in
     * their place
     */
    static List<Line> of(List<String> before, List<String> after) {
        return new LineDifference(before, after).compare();
    }

    private List<Line> compare() {
        int common = Math.min(this.before.size(), this.after.size());
        int head = 0;
        while (head < common && this.before.get(head).equals(this.after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < common - head && fromEnd(this.before, tail).equals(fromEnd(this.after, tail))) {
            tail++;
        }
        this.before.subList(0, head).forEach((text) -> add(Change.NONE, text));
        between(this.before.subList(head, this.before.size() - tail),
                this.after.subList(head, this.after.size() - tail));
        this.before.subList(this.before.size() - tail, this.before.size()).forEach((text) -> add(Change.NONE, text));
        return this.lines;
    }

    private static String fromEnd(List<String> lines, int distance) {
        return lines.get(lines.size() - 1 - distance);
    }

    private void between(List<String> removed, List<String> added) {
        int[][] common = ((long) removed.size() * added.size() <= LARGEST_TABLE) ? lengths(removed, added) : null;
        int i = 0;
        int j = 0;
        while (i < removed.size() || j < added.size()) {
            if (common != null && i < removed.size() && j < added.size() && removed.get(i).equals(added.get(j))) {
                add(Change.NONE, removed.get(i++));
                j++;
            }
            else if (i < removed.size()
                    && (common == null || j == added.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(Change.REMOVED, removed.get(i++));
            }
            else {
                add(Change.ADDED, added.get(j++));
            }
        }
    }

    /**
     * How many lines the ends of both have in common, by where these ends begin.
     */
    private static int[][] lengths(List<String> removed, List<String> added) {
        int[][] lengths = new int[removed.size() + 1][added.size() + 1];
        for (int i = removed.size() - 1; i >= 0; i--) {
            for (int j = added.size() - 1; j >= 0; j--) {
                lengths[i][j] = removed.get(i).equals(added.get(j)) ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private void add(Change change, String text) {
        this.lines.add(new Line(change, text));
    }

    /**
     * A line of one of the two, or of both.
     *
     * @param change what became of it
     * @param text the line
     */
    record Line(Change change, String text) {

        boolean is(Change other) {
            return this.change == other;
        }

        @Override
        public String toString() {
            return this.change.sign + this.text;
        }

    }

    /**
     * What became of a line.
     */
    enum Change {

        /** It is in both. */
        NONE("  "),

        /** It is no longer there. */
        REMOVED("- "),

        /** It was not there. */
        ADDED("+ ");

        private final String sign;

        Change(String sign) {
            this.sign = sign;
        }

    }

}
