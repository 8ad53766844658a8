package dev.migrate.dialect.postgresql;

import java.nio.charset.StandardCharsets;

import dev.migrate.dialect.StandardIdentifiers;

/**
 * PostgreSQL folds to lower case, and cuts names after 63 bytes.
 */
final class PostgresqlIdentifiers extends StandardIdentifiers {

    // https://www.postgresql.org/docs/18/sql-keywords-appendix.html: the reserved ones,
    // also those that can be a function or type
    private static final String RESERVED_WORDS = """
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check
            collate collation column concurrently constraint create cross current_catalog current_date
            current_role current_schema current_time current_timestamp current_user default deferrable desc
            distinct do else end except false fetch for foreign freeze from full grant group having ilike in
            initially inner intersect into is isnull join lateral leading left like limit localtime
            localtimestamp natural not notnull null offset on only or order outer overlaps placing primary
            references returning right select session_user similar some symmetric system_user table tablesample
            then to trailing true union unique user using variadic verbose when where window with
            """;

    // NAMEDATALEN - 1, see
    // https://www.postgresql.org/docs/18/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS
    private static final int MAXIMUM_BYTES = 63;

    PostgresqlIdentifiers() {
        super(Folding.ASCII_LOWER, '"', RESERVED_WORDS);
    }

    @Override
    public String stored(String name) {
        return cut(super.stored(name));
    }

    /**
     * The longest beginning of a name that PostgreSQL stores.
     * @param stored the name
     * @return the name without the characters that exceed 63 bytes of UTF-8
     */
    static String cut(String stored) {
        int bytes = 0;
        for (int i = 0; i < stored.length(); i += Character.charCount(stored.codePointAt(i))) {
            bytes += bytes(stored.codePointAt(i));
            if (bytes > MAXIMUM_BYTES) {
                return stored.substring(0, i);
            }
        }
        return stored;
    }

    private static int bytes(int codePoint) {
        return Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
    }

}
