package dev.migrate.command;

/**
 * One line of a drawing. Lanes are two characters wide.
 */
class GraphRow {

    private final StringBuilder characters = new StringBuilder();

    /**
     * Draws lanes that go straight down.
     * @param from the first lane
     * @param to the lane after the last
     * @return this row
     */
    GraphRow lanes(int from, int to) {
        for (int lane = from; lane < to; lane++) {
            put(2 * lane, '|');
        }
        return this;
    }

    GraphRow put(int position, char character) {
        pad(position + 1);
        this.characters.setCharAt(position, character);
        return this;
    }

    /**
     * The row with something beside it.
     * @param width how many characters the drawing takes
     * @return the row, at least that wide
     */
    String padded(int width) {
        pad(width);
        return this.characters.toString();
    }

    private void pad(int width) {
        while (this.characters.length() < width) {
            this.characters.append(' ');
        }
    }

    @Override
    public String toString() {
        return this.characters.toString();
    }

}
