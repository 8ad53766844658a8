package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;

/**
 * The database that a {@code DataSource} leads to.
 *
 * @param dataSource gives the connections
 */
public record Database(DataSource dataSource) {

    /**
     * Opens a connection.
     * @return a connection that the caller closes
     * @throws MigrateException if the database cannot be reached; the message has none of
     * the credentials that drivers and pools repeat from the URL
     */
    public Connection connect() {
        return connect(
                """
                        The database cannot be reached: %s
                        Nothing was changed. Start the database, or correct spring.datasource.url (or migrate.url), username and password, and try again with: migrate current""");
    }

    /**
     * Opens another connection while the lock is held on one, which not every pool has.
     * @return a connection that the caller closes
     * @throws MigrateException if there is none
     */
    Connection connectBesideTheLock() {
        return connect(
                """
                        Migrating needs two connections at once, one for the work and one that holds the lock, and only one was to be had: %s
                        Nothing was changed. Raise spring.datasource.hikari.maximum-pool-size to 2 or more, or set migrate.url to migrate outside the pool, and try again""");
    }

    private Connection connect(String message) {
        try {
            return this.dataSource.getConnection();
        }
        catch (SQLException | RuntimeException ex) {
            // A pool that finds no driver for the URL throws no SQLException.
            throw new MigrateException(message.formatted(Credentials.maskParts(reason(ex))),
                    Credentials.maskedParts(ex));
        }
    }

    /**
     * The dialect that a connection's database speaks.
     * @param connection a connection
     * @return the dialect
     * @throws SQLException if the database does not say what it is
     */
    public static Dialect dialect(Connection connection) throws SQLException {
        return Dialects.of(connection);
    }

    /**
     * A pool says that it timed out; why is what its cause knows.
     */
    private static String reason(Throwable exception) {
        Throwable root = exception;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = String.valueOf(exception.getMessage());
        String rootText = String.valueOf(root.getMessage());
        return text.contains(rootText) ? text : "%s (%s)".formatted(text, rootText);
    }

}
