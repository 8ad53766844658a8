package dev.migrate.script;

import dev.migrate.operation.ExecuteSql;

/**
 * Takes the statements of an SQL script, one after the other.
 */
@FunctionalInterface
interface SqlStatements {

    /**
     * Takes the next statement.
     * @param section the section that it stands in
     * @param statement the statement, with its place in the file
     * @param terms on which terms it is run
     */
    void take(Section section, ExecuteSql statement, SqlTerms terms);

}
