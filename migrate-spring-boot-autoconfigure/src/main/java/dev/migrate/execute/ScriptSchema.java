package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import dev.migrate.dialect.SessionSchema;
import org.jspecify.annotations.Nullable;

/**
 * Where a script has its names without a schema looked for, as soon as it changes that.
 * The tables of Migrate are where they were before.
 */
final class ScriptSchema {

    private final SessionSchema syntax;

    private final Connection connection;

    /** As it was before the script changed it. */
    private @Nullable String own;

    /** As the script wants it, while it is not in force. */
    private @Nullable String wanted;

    /**
     * A script that has changed nothing yet.
     * @param syntax how the session says where it looks
     * @param connection the connection of the step
     */
    ScriptSchema(SessionSchema syntax, Connection connection) {
        this.syntax = syntax;
        this.connection = connection;
    }

    /**
     * A statement of the script is about to be sent.
     * @param sql the statement
     * @throws SQLException if the database does not say where it looks now
     */
    void before(String sql) throws SQLException {
        if (this.own == null && this.syntax.mayBeChangedBy(sql)) {
            this.own = read();
        }
    }

    /**
     * The script is left, for a statement of Migrate's own or because it has ended.
     * @throws SQLException if the database refuses
     */
    void leave() throws SQLException {
        String back = this.own;
        if (back != null && this.wanted == null) {
            this.wanted = read();
            change(back);
        }
    }

    /**
     * The script goes on.
     * @throws SQLException if the database refuses
     */
    void enter() throws SQLException {
        String there = this.wanted;
        if (there != null) {
            this.wanted = null;
            change(there);
        }
    }

    /**
     * The step has failed, and its transaction was rolled back, which may have done the
     * same.
     * @throws SQLException if the database refuses
     */
    void restore() throws SQLException {
        String back = this.own;
        if (back != null && !back.equals(read())) {
            change(back);
        }
    }

    private String read() throws SQLException {
        try (Statement statement = this.connection.createStatement();
                ResultSet row = statement.executeQuery(this.syntax.query())) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private void change(String value) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(this.syntax.sql(value));
        }
    }

}
