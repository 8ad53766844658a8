package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.script.SqlToken.Kind;

/**
 * Cuts SQL into tokens, knowing just enough of it to tell where a statement ends: strings
 * ({@code ''} stands for a quote; after {@code E} a backslash takes the next character's
 * meaning away, as in PostgreSQL), delimited names in double quotes or backticks, dollar
 * quotes, comments to the end of the line and comments between marks, which nest as the
 * SQL standard has it. The executable comments of MySQL and MariaDB ({@code /*!} and
 * {@code /*M!}) are text.
 */
final class SqlScanner {

    private static final Pattern DOLLAR_QUOTE = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

    private final String text;

    private final List<SqlToken> tokens = new ArrayList<>();

    private int position;

    private int line = 1;

    private SqlScanner(String text) {
        this.text = text;
    }

    /**
     * Cuts a text into tokens, of which only the last one can be unterminated.
     * @param text the text
     * @return the tokens, which together are the whole text
     */
    static List<SqlToken> scan(String text) {
        SqlScanner scanner = new SqlScanner(text);
        while (scanner.position < text.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char character = this.text.charAt(this.position);
        if (Character.isWhitespace(character)) {
            add(Kind.SPACE, endOfSpace());
        }
        else if (character == ';') {
            add(Kind.TERMINATOR, this.position + 1);
        }
        else if (startsWith("--")) {
            int end = this.text.indexOf('\n', this.position);
            add(Kind.LINE_COMMENT, (end < 0) ? this.text.length() : end);
        }
        else if (startsWith("/*")) {
            add((startsWith("/*!") || startsWith("/*M!")) ? Kind.TEXT : Kind.BLOCK_COMMENT, endOfComment());
        }
        else if (character == '\'' || character == '"' || character == '`') {
            add(Kind.TEXT, endOfQuote(character));
        }
        else if (character == '$') {
            add(Kind.TEXT, endOfDollarQuote());
        }
        else if (isWordPart(character)) {
            add(Kind.TEXT, endOfWord());
        }
        else {
            add(Kind.TEXT, this.position + 1);
        }
    }

    private boolean startsWith(String start) {
        return this.text.startsWith(start, this.position);
    }

    private int endOfQuote(char mark) {
        int end = after(String.valueOf(mark), this.position + 1);
        while (end > 0 && end < this.text.length() && this.text.charAt(end) == mark) {
            end = after(String.valueOf(mark), end + 1);
        }
        return end;
    }

    private int endOfSpace() {
        int end = this.position;
        while (end < this.text.length() && Character.isWhitespace(this.text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfWord() {
        int end = this.position;
        while (end < this.text.length() && isWordPart(this.text.charAt(end))) {
            end++;
        }
        boolean escapes = end == this.position + 1 && Character.toLowerCase(this.text.charAt(this.position)) == 'e';
        return (escapes && this.text.startsWith("'", end)) ? endOfEscapeString(end + 1) : end;
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$';
    }

    private int endOfEscapeString(int from) {
        for (int i = from; i < this.text.length(); i++) {
            char character = this.text.charAt(i);
            if (character == '\\') {
                i++;
            }
            else if (character == '\'' && this.text.startsWith("'", i + 1)) {
                i++;
            }
            else if (character == '\'') {
                return i + 1;
            }
        }
        return -1;
    }

    private int endOfDollarQuote() {
        Matcher quote = DOLLAR_QUOTE.matcher(this.text).region(this.position, this.text.length());
        return quote.lookingAt() ? after(quote.group(), quote.end()) : this.position + 1;
    }

    private int endOfComment() {
        int depth = 0;
        for (int i = this.position; i < this.text.length() - 1; i++) {
            if (this.text.startsWith("/*", i)) {
                depth++;
                i++;
            }
            else if (this.text.startsWith("*/", i)) {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private int after(String mark, int from) {
        int start = this.text.indexOf(mark, from);
        return (start < 0) ? -1 : start + mark.length();
    }

    private void add(Kind kind, int end) {
        if (end < 0) {
            this.tokens.add(new SqlToken(Kind.UNTERMINATED, this.position, this.text.length(), this.line));
            this.position = this.text.length();
            return;
        }
        this.tokens.add(new SqlToken(kind, this.position, end, this.line));
        for (int i = this.position; i < end; i++) {
            if (this.text.charAt(i) == '\n') {
                this.line++;
            }
        }
        this.position = end;
    }

}
