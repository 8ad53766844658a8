package dev.migrate.dialect.postgresql;

import java.nio.charset.StandardCharsets;

import dev.migrate.dialect.StandardIdentifiers;

import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL folds to lower case, and cuts names after 63 bytes.
 */
public class PostgresqlIdentifiers extends StandardIdentifiers {

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

    private final int maximumBytes;

    PostgresqlIdentifiers() {
        this(MAXIMUM_BYTES);
    }

    /**
     * The rules of a relative of PostgreSQL.
     * @param maximumBytes where it cuts names
     */
    protected PostgresqlIdentifiers(int maximumBytes) {
        super(Folding.ASCII_LOWER, '"', RESERVED_WORDS);
        this.maximumBytes = maximumBytes;
    }

    @Override
    public String stored(String name) {
        return cut(super.stored(name), this.maximumBytes);
    }

    /**
     * The name that PostgreSQL makes up for an object of a table, as in
     * {@code makeObjectName} of its {@code indexcmds.c}.
     * @param table the name of the table
     * @param column the name of the column, or {@code null} for none
     * @param label what is at the end of the name
     * @return for instance {@code account_status_check}
     */
    protected String generated(String table, @Nullable String column, String label) {
        String first = stored(table);
        String second = (column != null) ? stored(column) : "";
        int overhead = label.length() + ((column != null) ? 2 : 1);
        int firstBytes = bytes(first);
        int secondBytes = bytes(second);
        while (firstBytes + secondBytes > this.maximumBytes - overhead) {
            if (firstBytes > secondBytes) {
                firstBytes--;
            }
            else {
                secondBytes--;
            }
        }
        String end = (column != null) ? "_" + cut(second, secondBytes) + "_" + label : "_" + label;
        return name(cut(first, firstBytes) + end);
    }

    private static String cut(String stored, int maximumBytes) {
        int bytes = 0;
        for (int i = 0; i < stored.length(); i += Character.charCount(stored.codePointAt(i))) {
            bytes += bytes(Character.toString(stored.codePointAt(i)));
            if (bytes > maximumBytes) {
                return stored.substring(0, i);
            }
        }
        return stored;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

}
