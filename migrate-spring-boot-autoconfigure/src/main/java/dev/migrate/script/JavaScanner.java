package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.script.JavaToken.Kind;

/**
 * Cuts Java source into tokens, as far as is needed to find an annotation and its values:
 * it knows comments and literals, and takes everything else one word or sign at a time.
 */
final class JavaScanner {

    private static final String BLOCK_QUOTES = "\"\"\"";

    private final String source;

    private final List<JavaToken> tokens = new ArrayList<>();

    private int position;

    private JavaScanner(String source) {
        this.source = source;
    }

    /**
     * The tokens of a source, without blanks and comments.
     * @param source the source
     * @return the tokens, in order
     */
    static List<JavaToken> scan(String source) {
        JavaScanner scanner = new JavaScanner(source);
        while (scanner.position < source.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char character = this.source.charAt(this.position);
        if (Character.isWhitespace(character)) {
            this.position++;
        }
        else if (startsWith("//")) {
            this.position = endOfLine();
        }
        else if (startsWith("/*")) {
            this.position = after("*/", this.position + 2);
        }
        else if (startsWith(BLOCK_QUOTES)) {
            add(Kind.OTHER_LITERAL, endOfLiteral(BLOCK_QUOTES));
        }
        else if (character == '"') {
            add(Kind.STRING, endOfLiteral("\""));
        }
        else if (character == '\'') {
            add(Kind.OTHER_LITERAL, endOfLiteral("'"));
        }
        else if (Character.isJavaIdentifierPart(character)) {
            add(Kind.WORD, endOfWord());
        }
        else {
            add(Kind.SIGN, this.position + 1);
        }
    }

    private boolean startsWith(String start) {
        return this.source.startsWith(start, this.position);
    }

    private int endOfLine() {
        int end = this.position;
        while (end < this.source.length() && "\r\n".indexOf(this.source.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int endOfLiteral(String quotes) {
        int end = this.position + quotes.length();
        while (end < this.source.length() && !this.source.startsWith(quotes, end)) {
            end += (this.source.charAt(end) == '\\') ? 2 : 1;
        }
        return Math.min(this.source.length(), end + quotes.length());
    }

    private int endOfWord() {
        int end = this.position;
        while (end < this.source.length() && Character.isJavaIdentifierPart(this.source.charAt(end))) {
            end++;
        }
        return end;
    }

    private int after(String mark, int from) {
        int start = this.source.indexOf(mark, from);
        return (start < 0) ? this.source.length() : start + mark.length();
    }

    private void add(Kind kind, int end) {
        this.tokens.add(new JavaToken(kind, this.position, end, this.source.substring(this.position, end)));
        this.position = end;
    }

}
