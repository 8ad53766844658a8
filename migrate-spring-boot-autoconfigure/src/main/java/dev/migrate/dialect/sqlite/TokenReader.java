package dev.migrate.dialect.sqlite;

import java.util.List;
import java.util.Set;

import dev.migrate.MigrateException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the tokens of an SQL text from left to right.
 */
final class TokenReader {

    private final String sql;

    private final List<SqlToken> tokens;

    private int position;

    TokenReader(String sql) {
        this.sql = sql;
        this.tokens = SqlToken.of(sql);
    }

    boolean atEnd() {
        return this.position == this.tokens.size();
    }

    /**
     * The token that comes next, which stays the next one.
     * @return the token, or {@code null} at the end
     */
    @Nullable SqlToken peek() {
        return peek(0);
    }

    @Nullable SqlToken peek(int ahead) {
        return (this.position + ahead < this.tokens.size()) ? this.tokens.get(this.position + ahead) : null;
    }

    boolean nextIs(String word) {
        return nextIsOneOf(Set.of(word));
    }

    boolean nextIsOneOf(Set<String> words) {
        SqlToken next = peek();
        return next != null && next.isOneOf(words);
    }

    SqlToken next() {
        if (atEnd()) {
            throw new MigrateException("This SQL ends where more was expected: " + this.sql);
        }
        return this.tokens.get(this.position++);
    }

    /**
     * Goes past some words if they are what comes next.
     * @param words the words or symbols
     * @return whether they were
     */
    boolean skip(String... words) {
        for (int i = 0; i < words.length; i++) {
            SqlToken token = peek(i);
            if (token == null || !token.is(words[i])) {
                return false;
            }
        }
        this.position += words.length;
        return true;
    }

    void expect(String... words) {
        if (!skip(words)) {
            throw new MigrateException("Expected %s at %s in this SQL: %s".formatted(String.join(" ", words),
                    atEnd() ? "its end" : "character " + next().start(), this.sql));
        }
    }

    /**
     * Goes past an expression between parentheses.
     * @return the expression, without them
     */
    String parenthesized() {
        int start = this.position + 1;
        skipParenthesized();
        this.position--;
        String expression = textSince(start);
        this.position++;
        return expression;
    }

    void skipParenthesized() {
        expect("(");
        for (int depth = 1; depth > 0;) {
            SqlToken token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
    }

    /** Goes back by one token. */
    void back() {
        this.position--;
    }

    int position() {
        return this.position;
    }

    /**
     * What was gone past.
     * @param start an earlier position
     * @return the text from there to the last token
     */
    String textSince(int start) {
        return (start == this.position) ? ""
                : this.sql.substring(this.tokens.get(start).start(), this.tokens.get(this.position - 1).end());
    }

    /**
     * All that is left.
     * @return the text from the next token on
     */
    String rest() {
        int start = this.position;
        this.position = this.tokens.size();
        return textSince(start);
    }

}
