package dev.migrate.operation;

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

    private TransactionStatement() {
    }

    static boolean test(String sql) {
        return PATTERN.matcher(sql).lookingAt();
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
