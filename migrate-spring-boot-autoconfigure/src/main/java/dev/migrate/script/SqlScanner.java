package dev.migrate.script;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.script.SqlToken.Kind;

import org.jspecify.annotations.Nullable;

/**
 * Cuts SQL into tokens, knowing just enough of it to tell where a statement ends. The
 * tokens together are the whole text.
 */
final class SqlScanner {

    private static final Pattern GO_LINE = Pattern.compile("(?i)go(?:[ \\t]+\\d+)?[ \\t]*(?:--.*)?");

    private static final Pattern SLASH_LINE = Pattern.compile("/[ \\t]*");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\\\?\\$\\{" + Placeholders.NAME + "}");

    private static final String SEMICOLON = ";";

    private final SqlInput input;

    private SqlSyntax syntax;

    private SqlQuotes quotes;

    private String terminator = SEMICOLON;

    private boolean atLineStart = true;

    /**
     * A scanner.
     * @param reader the text
     * @param syntax how the database reads it
     */
    SqlScanner(Reader reader, SqlSyntax syntax) {
        this.input = new SqlInput(reader);
        this.syntax = syntax;
        this.quotes = new SqlQuotes(this.input, syntax);
    }

    SqlPosition position() {
        return this.input.position();
    }

    /**
     * Reads what comes next as another database does.
     * @param syntax how the other one reads
     */
    void setSyntax(SqlSyntax syntax) {
        this.syntax = syntax;
        this.quotes = new SqlQuotes(this.input, syntax);
    }

    /**
     * Lets another text than the semicolon end statements.
     * @param terminator the text
     */
    void setTerminator(String terminator) {
        this.terminator = terminator;
    }

    /**
     * Lets the semicolon end statements again.
     */
    void resetTerminator() {
        this.terminator = SEMICOLON;
    }

    boolean terminatesAtSemicolon() {
        return this.terminator.equals(SEMICOLON);
    }

    /**
     * The next token.
     * @return the token, or {@code null} at the end
     * @throws IOException if the text cannot be read
     */
    @Nullable SqlToken next() throws IOException {
        int character = this.input.peek(0);
        if (character == SqlInput.END) {
            return null;
        }
        if (Character.isWhitespace(character)) {
            return token(Kind.SPACE, endOfSpace());
        }
        if (this.input.startsWith(this.terminator, 0)) {
            return token(Kind.TERMINATOR, this.terminator.length());
        }
        if (this.atLineStart && endsBatch(character)) {
            return token(Kind.BATCH_END, this.input.lineLength());
        }
        if (startsLineComment()) {
            return token(Kind.LINE_COMMENT, this.input.lineLength());
        }
        if (this.input.startsWith("/*", 0)) {
            return token(this.quotes.isExecutableComment() ? Kind.QUOTED : Kind.BLOCK_COMMENT,
                    this.quotes.endOfComment());
        }
        int placeholder = lengthOfPlaceholder(character);
        if (placeholder > 0) {
            return token(Kind.PLACEHOLDER, placeholder);
        }
        if (isClientCommand(character)) {
            return token(Kind.CLIENT_COMMAND, this.input.lineLength());
        }
        int quoted = this.quotes.endOfQuoted();
        if (quoted != 0) {
            return token(Kind.QUOTED, quoted);
        }
        if (isWordPart(character)) {
            return token(Kind.WORD, endOfWord());
        }
        return token(Kind.SYMBOL, Character.isHighSurrogate((char) character) ? 2 : 1);
    }

    /**
     * What is left of the line, however it would be read.
     * @return the text, without the line end
     * @throws IOException if the text cannot be read
     */
    String restOfLine() throws IOException {
        return this.input.take(this.input.lineLength());
    }

    private SqlToken token(Kind kind, int length) throws IOException {
        SqlPosition position = this.input.position();
        boolean startsLine = this.atLineStart;
        Kind actualKind = (length == SqlQuotes.UNTERMINATED) ? Kind.UNTERMINATED : kind;
        String text = this.input.take((length == SqlQuotes.UNTERMINATED) ? lengthToEnd() : length);
        this.atLineStart = kind == Kind.SPACE && (startsLine || text.indexOf('\n') >= 0);
        return new SqlToken(actualKind, text, position, startsLine);
    }

    private int lengthToEnd() throws IOException {
        int length = 0;
        while (this.input.peek(length) != SqlInput.END) {
            length++;
        }
        return length;
    }

    private int endOfSpace() throws IOException {
        int length = 1;
        while (Character.isWhitespace(this.input.peek(length))) {
            length++;
        }
        return length;
    }

    private int endOfWord() throws IOException {
        int length = 1;
        while (isWordPart(this.input.peek(length)) && !this.input.startsWith("${", length)
                && !this.input.startsWith(this.terminator, length)) {
            length++;
        }
        return length;
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$';
    }

    private boolean endsBatch(int character) throws IOException {
        boolean go = (character == 'g' || character == 'G') && this.syntax.has(SqlFeature.GO_LINES);
        boolean slash = character == '/' && this.syntax.has(SqlFeature.SLASH_LINES);
        return (go || slash) && (go ? GO_LINE : SLASH_LINE).matcher(ahead(this.input.lineLength())).matches();
    }

    private boolean startsLineComment() throws IOException {
        if (this.input.startsWith("--", 0)) {
            int next = this.input.peek(2);
            return !this.syntax.has(SqlFeature.DASHES_NEED_BLANK) || next == SqlInput.END
                    || Character.isWhitespace(next) || Character.isISOControl(next);
        }
        return (this.input.peek(0) == '#' && this.syntax.has(SqlFeature.HASH_COMMENTS))
                || (this.input.startsWith("//", 0) && this.syntax.has(SqlFeature.SLASH_COMMENTS));
    }

    /**
     * A backslash outside of strings means nothing in SQL, but for {@code \N}, which
     * older MariaDB reads as null.
     */
    private boolean isClientCommand(int character) throws IOException {
        int next = this.input.peek(1);
        boolean command = character == '\\' && (Character.isLetter(next) || next == '!' || next == '?' || next == '.');
        boolean isNull = next == 'N' && this.syntax.has(SqlFeature.BACKSLASHES) && !isWordPart(this.input.peek(2));
        return command && !isNull;
    }

    private int lengthOfPlaceholder(int character) throws IOException {
        if (!this.input.startsWith("${", (character == '\\') ? 1 : 0)) {
            return 0;
        }
        Matcher placeholder = PLACEHOLDER.matcher(ahead(this.input.lineLength()));
        return placeholder.lookingAt() ? placeholder.end() : 0;
    }

    private String ahead(int length) throws IOException {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) this.input.peek(i));
        }
        return text.toString();
    }

}
