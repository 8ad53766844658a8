package dev.migrate.execute;

import java.util.regex.Pattern;

/**
 * Tells the statements that a database refuses within a transaction, by the words that
 * only these have: <a href=
 * "https://www.postgresql.org/docs/18/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">create
 * index concurrently</a> and its like.
 */
final class OutsideStatement {

    private static final Pattern PATTERN = Pattern.compile("""
            (?:\\s|--[^\\n]*+|/\\*.*?\\*/)*+(?:
                (?:create(?:\\s+unique)?|drop)\\s+index\\s+concurrently
                | reindex\\b.*\\bconcurrently
                | alter\\s+table\\b.*\\bdetach\\s+partition\\b.*\\bconcurrently
                | vacuum
            )\\b.*""", Pattern.CASE_INSENSITIVE | Pattern.COMMENTS | Pattern.DOTALL);

    private OutsideStatement() {
    }

    static boolean test(String sql) {
        return PATTERN.matcher(sql).matches();
    }

}
