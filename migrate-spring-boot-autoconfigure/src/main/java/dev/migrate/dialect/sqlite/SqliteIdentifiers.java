package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.StandardIdentifiers;

/**
 * SQLite keeps names as they are written and finds them whatever the case, with quotes
 * and without (<a href="https://sqlite.org/lang_naming.html">Database Object Name
 * Resolution</a>). Names that it cannot tell apart are the same to us: all of them are
 * folded to lower case.
 */
final class SqliteIdentifiers extends StandardIdentifiers {

    // https://sqlite.org/lang_keywords.html: most of them are allowed unquoted in places
    private static final String RESERVED_WORDS = """
            abort action add after all alter always analyze and as asc attach autoincrement before begin between by
            cascade case cast check collate column commit conflict constraint create cross current current_date
            current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop
            each else end escape except exclude exclusive exists explain fail filter first following for foreign from
            full generated glob group groups having if ignore immediate in index indexed initially inner insert
            instead intersect into is isnull join key last left like limit match materialized natural no not nothing
            notnull null nulls of offset on or order others outer over partition plan pragma preceding primary query
            raise range recursive references regexp reindex release rename replace restrict returning right rollback
            row rows savepoint select set table temp temporary then ties to transaction trigger unbounded union
            unique update using vacuum values view virtual when where window with within without
            """;

    SqliteIdentifiers() {
        super(Folding.ASCII_LOWER, '"', RESERVED_WORDS);
    }

    @Override
    public String stored(String name) {
        return fold(super.stored(name));
    }

    @Override
    public String name(String stored) {
        return super.name(fold(stored));
    }

    /**
     * A name as SQLite compares it.
     * @param name a name without quotes
     * @return the name with A to Z in lower case, and no other letters
     */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            if (character >= 'A' && character <= 'Z') {
                folded.setCharAt(i, (char) (character + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

}
