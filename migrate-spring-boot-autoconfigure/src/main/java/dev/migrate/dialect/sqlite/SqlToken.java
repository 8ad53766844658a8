package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of an SQL text that SQLite keeps
 * (<a href="https://sqlite.org/draft/tokenreq.html">Tokenizer Requirements</a>).
 *
 * @param kind what it is
 * @param text the piece as it is written
 * @param start where it begins
 * @param end where it has ended
 */
record SqlToken(Kind kind, String text, int start, int end) {

    // spaces and comments, which separate; a comment may be left open at the end
    private static final String GAP = "(?:\\s+|--[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z))++";

    private static final Pattern TOKEN = Pattern.compile("(?:" + GAP + ")?+(?:"
            + "(?<quoted>\"(?:[^\"]|\"\")*+\"|`(?:[^`]|``)*+`|\\[[^\\]]*+\\])|(?<text>'(?:[^']|'')*+')"
            + "|(?<number>(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)|(?<word>[\\p{L}_$\\P{ASCII}][\\w$\\P{ASCII}]*+)"
            + "|(?<symbol>\\S))");

    /**
     * Takes a text apart.
     * @param sql the text
     * @return its tokens, without spaces and comments
     */
    static List<SqlToken> of(String sql) {
        List<SqlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        for (int position = 0; matcher.find(position); position = matcher.end()) {
            for (Kind kind : Kind.values()) {
                String text = matcher.group(kind.group);
                if (text != null) {
                    tokens.add(new SqlToken(kind, text, matcher.start(kind.group), matcher.end(kind.group)));
                }
            }
        }
        return tokens;
    }

    /**
     * Whether this is one of some words, or a symbol.
     * @param words the words in lower case
     * @return whether it is
     */
    boolean isOneOf(Set<String> words) {
        return (this.kind == Kind.WORD || this.kind == Kind.SYMBOL)
                && words.contains(SqliteIdentifiers.fold(this.text));
    }

    boolean is(String word) {
        return isOneOf(Set.of(word));
    }

    /**
     * The name that this stands for, without quotes. SQLite takes a text for a name, too,
     * where only a name can be.
     * @return the name
     */
    String name() {
        if (this.kind != Kind.QUOTED && this.kind != Kind.TEXT) {
            return this.text;
        }
        String quote = this.text.substring(this.text.length() - 1);
        return this.text.substring(1, this.text.length() - 1).replace(quote + quote, quote);
    }

    /**
     * Whether this can be a name, and is the given one.
     * @param name a name
     * @return whether SQLite takes them for the same
     */
    boolean names(String name) {
        return (this.kind == Kind.WORD || this.kind == Kind.QUOTED)
                && SqliteIdentifiers.fold(name()).equals(SqliteIdentifiers.fold(name));
    }

    /**
     * The kinds of token.
     */
    enum Kind {

        QUOTED, TEXT, NUMBER, WORD, SYMBOL;

        private final String group = SqliteIdentifiers.fold(name());

    }

}
