package dev.migrate.operation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.operation.ExecuteSql;

/**
 * Tells the statements that begin or end a transaction, which is not a revision's to do:
 * its transaction also holds the version row.
 */
final class TransactionStatement {

    // Not the comments that MySQL and MariaDB execute.
    private static final String COMMENT = "--[^\\n]*+|/\\*(?!M?!)(?s:.*?)\\*/";

    // Going back to a savepoint ends nothing. A "begin" that goes on otherwise is a
    // block,
    // as in Oracle, in Transact-SQL and in MariaDB's "begin not atomic".
    private static final Pattern PATTERN = Pattern.compile("""
            (?:\\s++|COMMENT)*+(?:
                (?:commit|end|abort)\\b
                | rollback\\b(?!(?:GAP(?:work|transaction))?GAPto\\b)
                | begin\\b(?=(?:\\s++|COMMENT)*+(?:$|;|(?:BEGINNING)\\b|notGAPdeferrable\\b))
                | startGAPtransaction\\b
                | prepareGAPtransaction\\b
                | setGAP(?:(?:session|local)GAP)?(?:@@(?:session\\.|local\\.)?)?autocommit\\b
            )""".replace("GAP", "(?:\\s++|COMMENT)++")
        .replace("COMMENT", COMMENT)
        .replace("BEGINNING",
                "work|tran|transaction|distributed|isolation|read|deferrable|deferred|immediate|exclusive|concurrent"),
            Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

    private static final Pattern WORDS = Pattern.compile("\\b(?:commit|rollback|begin|start)\\b",
            Pattern.CASE_INSENSITIVE);

    // What has a doubled quote in it is two texts here, one behind the other.
    private static final Pattern TEXT = Pattern
        .compile("'[^']*+'|\"[^\"]*+\"|`[^`]*+`|\\$(\\w*)\\$.*?\\$\\1\\$|" + COMMENT, Pattern.DOTALL);

    /** What has statements in it, and executes none of them. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?:\\s++|COMMENT)*+(?:(?:create|alter)\\b[^;(]*?\\b(?:function|procedure|trigger|package|event|body)\\b|(?:do|declare|begin)\\b)"
                .replace("COMMENT", COMMENT),
            Pattern.CASE_INSENSITIVE);

    /** Of what "end" is the end, where it is not that of a transaction. */
    private static final Pattern BLOCK = Pattern.compile("\\b(?:begin|loop|then)\\b", Pattern.CASE_INSENSITIVE);

    private TransactionStatement() {
    }

    /**
     * Whether a statement, or one of several that are sent together, begins or ends a
     * transaction.
     */
    static boolean test(String sql) {
        return PATTERN.matcher(sql).lookingAt() || (maybeSeveral(sql) && isAmongSeveral(sql));
    }

    /**
     * Few statements are several, and some are large: this looks at each character once.
     */
    private static boolean maybeSeveral(String sql) {
        int end = sql.indexOf(';');
        return end >= 0 && WORDS.matcher(sql).region(end, sql.length()).find();
    }

    private static boolean isAmongSeveral(String sql) {
        if (PROGRAM.matcher(sql).lookingAt()) {
            return false;
        }
        String bare = TEXT.matcher(sql).replaceAll(" ");
        for (int end = bare.indexOf(';'); end >= 0; end = bare.indexOf(';', end + 1)) {
            Matcher statement = PATTERN.matcher(bare).region(end + 1, bare.length());
            if (statement.lookingAt() && !(statement.group().strip().equalsIgnoreCase("end")
                    && BLOCK.matcher(bare).region(0, end).find())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Why such a statement is not accepted.
     * @param number its place among the statements of the step
     * @param sql the statement
     */
    static String refusal(int number, ExecuteSql sql) {
        return """
                Statement %d%s:
                %s
                A revision must not begin or end a transaction: each revision is one transaction already, which also holds its version row. Leave the statement out, and make two revisions of what is to be committed separately"""
            .formatted(number, (sql.origin() != null) ? " (" + sql.origin() + ")" : "",
                    sql.sql().strip().indent(4).stripTrailing());
    }

}
