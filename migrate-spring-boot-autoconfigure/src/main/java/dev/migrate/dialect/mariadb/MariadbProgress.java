package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import dev.migrate.dialect.StatementProgress;

/**
 * What the list of processes says: what a session does or waits for, and in MariaDB how
 * far it is, <a href= "https://mariadb.com/kb/en/progress-reporting/">Progress
 * Reporting</a>.
 */
public final class MariadbProgress implements StatementProgress {

    /**
     * MySQL has no figures in its list.
     */
    public static final StatementProgress MYSQL = new MariadbProgress("state");

    static final StatementProgress MARIADB = new MariadbProgress("""
            concat(state, if(max_stage > 1, concat(', stage ', stage, ' of ', max_stage), ''),
            if(progress > 0, concat(', ', floor(progress), ' %'), ''))""");

    private final String query;

    private MariadbProgress(String text) {
        this.query = "select %s from information_schema.processlist where id = ? and state <> ''".formatted(text);
    }

    @Override
    public Optional<String> read(Connection connection, String session) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(this.query)) {
            statement.setString(1, session);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }

}
