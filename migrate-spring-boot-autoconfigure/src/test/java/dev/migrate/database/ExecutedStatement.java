package dev.migrate.database;

/**
 * A statement that a {@link StatementCounter} has seen.
 *
 * @param connection the number of its connection: 1 for the first that was opened
 * @param sql the text as it was given to JDBC
 */
public record ExecutedStatement(int connection, String sql) {

}
