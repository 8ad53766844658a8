package dev.migrate.dialect.mysql;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of MySQL.
 *
 * @param major 8 in 8.0.15
 * @param minor 0 in 8.0.15
 * @param patch 15 in 8.0.15, which has new features, too, in MySQL 8.0
 */
record MysqlVersion(int major, int minor, int patch) implements Comparable<MysqlVersion> {

    private static final MysqlVersion FIRST_WITH_CHECKS = new MysqlVersion(8, 0, 16);

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?.*");

    /**
     * Reads a version.
     * @param text what a server says, such as {@code 8.0.15-log}
     * @return the version; the first with everything if the text says none
     */
    static MysqlVersion of(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return FIRST_WITH_CHECKS;
        }
        String patch = numbers.group(3);
        return new MysqlVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)),
                (patch != null) ? Integer.parseInt(patch) : 0);
    }

    /**
     * Whether the server has checks. One that has none takes the clause for granted, and
     * forgets it (<a href=
     * "https://dev.mysql.com/doc/refman/8.0/en/create-table-check-constraints.html">
     * CHECK Constraints</a>).
     * @return whether it enforces checks and shows them in its catalog
     */
    boolean hasChecks() {
        return compareTo(FIRST_WITH_CHECKS) >= 0;
    }

    @Override
    public int compareTo(MysqlVersion other) {
        return Comparator.comparingInt(MysqlVersion::major)
            .thenComparingInt(MysqlVersion::minor)
            .thenComparingInt(MysqlVersion::patch)
            .compare(this, other);
    }

}
