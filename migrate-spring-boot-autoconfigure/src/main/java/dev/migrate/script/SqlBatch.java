package dev.migrate.script;

import org.jspecify.annotations.Nullable;

/**
 * The statements up to a line {@code go}, of which the last one is kept back until it is
 * known whether that line says how often to run it.
 */
final class SqlBatch {

    private final SqlParts parts;

    private int statements;

    private @Nullable String sql;

    private SqlPosition position = SqlPosition.START;

    SqlBatch(SqlParts parts) {
        this.parts = parts;
    }

    void add(String statement, SqlPosition begin) {
        release(1);
        this.sql = statement;
        this.position = begin;
        this.statements++;
    }

    /**
     * Ends the batch.
     * @param times how often to run it
     * @param end where it says so
     */
    void end(int times, SqlPosition end) {
        if (times != 1 && this.statements > 1) {
            this.parts.offence(end,
                    "the line is to run %d statements %d times, and only a single one can be repeated. Put \"go\" above the statement to repeat, or make one of them with begin and end"
                        .formatted(this.statements, times));
        }
        release(times);
        this.statements = 0;
    }

    /**
     * Hands on what is kept back.
     * @param times how often
     */
    void release(int times) {
        String statement = this.sql;
        this.sql = null;
        for (int i = 0; statement != null && i < times; i++) {
            this.parts.statement(statement, this.position);
        }
    }

}
