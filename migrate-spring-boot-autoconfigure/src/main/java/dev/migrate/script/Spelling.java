package dev.migrate.script;

/**
 * Tells a slip of the pen from another word.
 */
final class Spelling {

    private static final int SLIPS = 2;

    private Spelling() {
    }

    /**
     * Whether one word becomes the other when at most two letters are added, left out or
     * replaced (Levenshtein distance).
     * @param first a word
     * @param second another
     * @return whether they are that close
     */
    static boolean isClose(String first, String second) {
        int[] distances = new int[second.length() + 1];
        for (int column = 0; column <= second.length(); column++) {
            distances[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            int diagonal = distances[0];
            distances[0] = row;
            for (int column = 1; column <= second.length(); column++) {
                int replaced = diagonal + ((first.charAt(row - 1) == second.charAt(column - 1)) ? 0 : 1);
                diagonal = distances[column];
                distances[column] = Math.min(replaced, 1 + Math.min(diagonal, distances[column - 1]));
            }
        }
        return distances[second.length()] <= SLIPS;
    }

}
