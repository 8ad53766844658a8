package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * A database on the application's server, for as long as it is needed.
 */
final class TemporaryDatabase {

    private static final Log logger = LogFactory.getLog(TemporaryDatabase.class);

    private final DataSource server;

    private final String name;

    private final Statements statements;

    /**
     * A database that is not created yet.
     * @param server gives connections to another database of the server
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
     * @throws MigrateException if the user may not
     */
    void create(Connection connection) {
        try {
            dropLeftOvers(connection);
            execute(connection, this.statements.create(this.name));
        }
        catch (SQLException ex) {
            throw new MigrateException(
                    "No temporary database could be created on the server to replay the scripts in: %s\nNothing was changed. %s, or name an empty database for it with migrate.shadow.url"
                        .formatted(ex.getMessage(), this.statements.advice()),
                    ex);
        }
    }

    private void dropLeftOvers(Connection connection) throws SQLException {
        List<String> databases = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(this.statements.list())) {
            while (rows.next()) {
                databases.add(rows.getString(1));
            }
        }
        for (String database : databases) {
            if (ShadowName.isLeftOver(database, Instant.now())) {
                dropLeftOver(connection, database);
            }
        }
    }

    private void dropLeftOver(Connection connection, String database) {
        try {
            execute(connection, this.statements.drop(database));
            logger.info("Dropped database %s, which a process that was killed had left behind".formatted(database));
        }
        catch (SQLException ex) {
            logger.warn("Database %s was left behind by a process that was killed, and cannot be dropped: %s"
                .formatted(database, ex.getMessage()));
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

    /**
     * The SQL for databases that come and go.
     */
    interface Statements {

        /**
         * Lists databases whose names are like ours.
         * @return a query with a name in each row
         */
        String list();

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
