package dev.migrate.execute;

import java.util.regex.Pattern;

import dev.migrate.dialect.BareStatement;

/**
 * Tells the statements that a database refuses within a transaction, by the words that
 * only these have: <a href=
 * "https://www.postgresql.org/docs/18/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">create
 * index concurrently</a> and its like.
 */
final class OutsideStatement {

    private static final Pattern FIRST_WORD = Pattern.compile(
            "(?:\\s++|--[^\\n]*+|/\\*.*?\\*/)*+(?:create|drop|reindex|alter|vacuum|cluster)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern STATEMENT = Pattern.compile("""
            (?:create(?:\\s+unique)?|drop)\\s+index\\s+concurrently\\b.*
            | reindex\\b.*\\bconcurrently\\b.*
            | reindex\\s*(?:\\([^)]*\\)\\s*)?(?:schema|database|system)\\b.*
            | alter\\s+table\\b.*\\bdetach\\s+partition\\b.*\\bconcurrently
            | vacuum\\b.*
            | cluster\\s*(?:\\([^)]*\\)\\s*)?
            | alter\\s+system\\b.*
            | (?:create|drop)\\s+(?:database|tablespace)\\b.*""",
            Pattern.CASE_INSENSITIVE | Pattern.COMMENTS | Pattern.DOTALL);

    private OutsideStatement() {
    }

    static boolean test(String sql) {
        // Few statements are worth a second look, and some are large.
        return FIRST_WORD.matcher(sql).lookingAt() && STATEMENT.matcher(BareStatement.of(sql)).matches();
    }

}
