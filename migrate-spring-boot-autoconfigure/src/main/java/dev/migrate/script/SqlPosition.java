package dev.migrate.script;

/**
 * A place in an SQL script.
 *
 * @param line the number of the line, from 1
 * @param column the number of the character in its line, from 1
 */
record SqlPosition(int line, int column) {

    static final SqlPosition START = new SqlPosition(1, 1);

    /**
     * The place behind a text that begins here.
     * @param text the text
     * @return where the next character stands
     */
    SqlPosition after(String text) {
        int lines = 0;
        int lineStart = 0;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', lineStart)) {
            lines++;
            lineStart = newline + 1;
        }
        int characters = text.codePointCount(lineStart, text.length());
        return new SqlPosition(this.line + lines, (lines == 0) ? this.column + characters : 1 + characters);
    }

    @Override
    public String toString() {
        return this.line + ":" + this.column;
    }

}
