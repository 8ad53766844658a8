package dev.migrate.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much two names are alike: by their letters, by their words, or because one is a
 * part or an abbreviation of the other.
 */
final class NameLikeness {

    /**
     * How alike a name and a part of it are, such as {@code zip} and {@code zip_code}.
     */
    private static final double PART = 0.8;

    /**
     * How alike a name and its abbreviation are, such as {@code quantity} and
     * {@code qty}.
     */
    private static final double ABBREVIATION = 0.6;

    private static final int SHORTEST = 3;

    private NameLikeness() {
    }

    /**
     * Compares two names.
     * @param first a name
     * @param second another
     * @return from 0, nothing in common, to 1, the same but for upper and lower case
     */
    static double of(String first, String second) {
        String one = plain(first);
        String other = plain(second);
        if (one.equals(other)) {
            return 1;
        }
        double likeness = Math.max(byLetters(one, other), byWords(one, other));
        String shorter = (one.length() < other.length()) ? one : other;
        String longer = (one.length() < other.length()) ? other : one;
        if (shorter.length() >= SHORTEST && longer.contains(shorter)) {
            return Math.max(likeness, PART);
        }
        return isAbbreviation(shorter, longer) ? Math.max(likeness, ABBREVIATION) : likeness;
    }

    private static String plain(String name) {
        return name.replace("\"", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static double byWords(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split("_+")));
        Set<String> others = new HashSet<>(List.of(other.split("_+")));
        long common = words.stream().filter(others::contains).count();
        return 2.0 * common / (words.size() + others.size());
    }

    /**
     * The edit distance of Levenshtein, as a part of the longer name.
     */
    private static double byLetters(String one, String other) {
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, (i) -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return 1 - (double) previous[other.length()] / Math.max(one.length(), other.length());
    }

    /**
     * Whether the letters of a name are in another in the same order, from the first on.
     */
    private static boolean isAbbreviation(String shorter, String longer) {
        if (shorter.length() < 2 || shorter.charAt(0) != longer.charAt(0)) {
            return false;
        }
        int place = 0;
        for (char letter : shorter.toCharArray()) {
            place = longer.indexOf(letter, place) + 1;
            if (place == 0) {
                return false;
            }
        }
        return true;
    }

}
