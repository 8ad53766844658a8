package dev.migrate.dialect;

/**
 * One SQL statement, ready to be sent to the database.
 *
 * @param sql the statement, without a terminator
 */
public record SqlStatement(String sql) {

    @Override
    public String toString() {
        return this.sql;
    }

}
