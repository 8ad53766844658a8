package dev.migrate.script;

/**
 * Takes the parts of an SQL script in their order.
 */
interface SqlParts {

    /**
     * A comment to the end of the line, alone on its line, that is not inside of a block.
     * @param comment the comment
     */
    void comment(SqlToken comment);

    /**
     * A statement.
     * @param sql the statement, without what ends it
     * @param position where it begins
     */
    void statement(String sql, SqlPosition position);

    /**
     * Something that cannot be part of a script.
     * @param position where it is
     * @param text what is wrong with it, and what to do
     */
    void offence(SqlPosition position, String text);

    /**
     * How to read what comes next. Asked after each comment and each statement.
     * @return the syntax of the database that it is written for
     */
    SqlSyntax syntax();

}
