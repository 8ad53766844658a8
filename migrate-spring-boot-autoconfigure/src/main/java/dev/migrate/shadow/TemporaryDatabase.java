package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A database on the application's server, or a schema in place of one, for as long as it
 * is needed.
 */
final class TemporaryDatabase {

    private static final Log logger = LogFactory.getLog(TemporaryDatabase.class);

    /**
     * How long it may take from the moment that is in the name until somebody is
     * connected.
     */
    private static final Duration START = Duration.ofMinutes(1);

    private final DataSource server;

    private final String name;

    private final Statements statements;

    /**
     * A database that is not created yet.
     * @param server gives connections to another database of the server, even while the
     * process ends
     * @param name the name for the database
     * @param statements the statements for such databases
     */
    TemporaryDatabase(DataSource server, String name, Statements statements) {
        this.server = server;
        this.name = name;
        this.statements = statements;
    }

    /**
     * Creates the database, and drops what was left behind by processes that were killed.
     * @param connection a connection to the server in autocommit mode
     * @throws SQLException if the user may not
     */
    void create(Connection connection) throws SQLException {
        dropLeftOvers(connection, this.statements);
        execute(connection, this.statements.create(this.name));
    }

    /**
     * What is said when it could not be created.
     * @param reason what the server said
     * @return the exception to be thrown
     */
    MigrateException refusal(SQLException reason) {
        return new MigrateException(
                "No temporary %s could be created on the server to replay the scripts in: %s\nNothing was changed. %s, or name an empty database for it with migrate.shadow.url"
                    .formatted(this.statements.kind(), reason.getMessage(), this.statements.advice()),
                reason);
    }

    /**
     * Drops what was left behind by processes that were killed.
     * @param connection a connection to the server in autocommit mode
     * @param statements the statements for such databases
     * @throws SQLException if they cannot be listed
     */
    static void dropLeftOvers(Connection connection, Statements statements) throws SQLException {
        Instant now = Instant.now();
        for (String database : ask(connection, statements.list())) {
            if (ShadowName.isLeftOver(database, now) || (ShadowName.isOlderThan(START, database, now)
                    && !isInUse(connection, statements.inUse(database)))) {
                dropLeftOver(connection, database, statements);
            }
        }
    }

    private static boolean isInUse(Connection connection, @Nullable String query) throws SQLException {
        return query == null || !ask(connection, query).isEmpty();
    }

    private static void dropLeftOver(Connection connection, String database, Statements statements) {
        try {
            execute(connection, statements.drop(database));
            logger.info("Dropped %s %s, which a process that was killed had left behind".formatted(statements.kind(),
                    database));
        }
        catch (SQLException ex) {
            logger.warn("The %s %s was left behind by a process that was killed, and cannot be dropped: %s"
                .formatted(statements.kind(), database, ex.getMessage()));
        }
    }

    /**
     * Drops the database, with all that is in it.
     * @throws SQLException if the server refuses
     */
    void drop() throws SQLException {
        try (Connection connection = this.server.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            execute(connection, this.statements.drop(this.name));
            connection.setAutoCommit(autoCommit);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ask(Connection connection, String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    /**
     * The SQL for databases that come and go.
     */
    interface Statements {

        /**
         * What they are.
         * @return {@code database} or {@code schema}
         */
        default String kind() {
            return "database";
        }

        /**
         * Lists databases whose names are like ours.
         * @return a query with a name in each row
         */
        String list();

        /**
         * Tells whether anybody is connected to a database, as its maker is for as long
         * as it is needed.
         * @param name its name
         * @return a query with a row for each connection, or {@code null} if that is not
         * to be known
         */
        default @Nullable String inUse(String name) {
            return null;
        }

        /**
         * Creates a database.
         * @param name its name
         * @return the statement
         */
        String create(String name);

        /**
         * Drops a database.
         * @param name its name
         * @return the statement
         */
        String drop(String name);

        /**
         * What to do where the user may not create databases.
         * @return a half sentence
         */
        String advice();

    }

}
