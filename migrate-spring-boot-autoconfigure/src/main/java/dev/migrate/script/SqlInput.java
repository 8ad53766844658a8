package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The text of an SQL script, of which only what is looked at is in memory. A byte order
 * mark is left out, and so is a carriage return at the end of a line, so that the same
 * script means the same on every system that checks it out.
 */
final class SqlInput {

    /** What {@link #peek} says behind the end. */
    static final int END = -1;

    /** Most scripts are smaller, and there may be thousands. */
    private static final int CHUNK = 2048;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;

    private final char[] chunk = new char[CHUNK];

    private char[] window = new char[2 * CHUNK];

    private int start;

    private int end;

    private boolean atFirst = true;

    private boolean carriageReturn;

    private SqlPosition position = SqlPosition.START;

    SqlInput(Reader reader) {
        this.reader = reader;
    }

    SqlPosition position() {
        return this.position;
    }

    /**
     * Looks ahead without going there.
     * @param offset how many characters ahead
     * @return the character, or {@link #END}
     * @throws IOException if the script cannot be read
     */
    int peek(int offset) throws IOException {
        while (this.start + offset >= this.end) {
            if (!fill()) {
                return END;
            }
        }
        return this.window[this.start + offset];
    }

    boolean startsWith(String text, int offset) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (peek(offset + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * How far it is to the end of the line.
     * @return the number of characters before the line feed or the end of the script
     * @throws IOException if the script cannot be read
     */
    int lineLength() throws IOException {
        int length = 0;
        while (peek(length) != '\n' && peek(length) != END) {
            length++;
        }
        return length;
    }

    /**
     * Goes ahead.
     * @param length a number of characters that were looked at
     * @return these characters
     */
    String take(int length) {
        String text = new String(this.window, this.start, length);
        this.start += length;
        this.position = this.position.after(text);
        return text;
    }

    private boolean fill() throws IOException {
        int count = this.reader.read(this.chunk);
        makeRoom(1 + Math.max(0, count));
        for (int i = 0; i < count; i++) {
            add(this.chunk[i]);
        }
        if (count < 0 && this.carriageReturn) {
            this.carriageReturn = false;
            this.window[this.end++] = '\r';
            return true;
        }
        return count >= 0;
    }

    private void add(char character) {
        boolean mark = this.atFirst && character == BYTE_ORDER_MARK;
        this.atFirst = false;
        if (this.carriageReturn && character != '\n') {
            this.window[this.end++] = '\r';
        }
        // What follows decides whether a carriage return is one to leave out.
        this.carriageReturn = character == '\r';
        if (!mark && !this.carriageReturn) {
            this.window[this.end++] = character;
        }
    }

    private void makeRoom(int count) {
        System.arraycopy(this.window, this.start, this.window, 0, this.end - this.start);
        this.end -= this.start;
        this.start = 0;
        if (this.end + count > this.window.length) {
            this.window = Arrays.copyOf(this.window, Math.max(2 * this.window.length, this.end + count));
        }
    }

}
