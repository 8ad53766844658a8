package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * A connection that is there for as long as a shadow database is, and tells other
 * processes that somebody uses that.
 */
final class Anchor implements AutoCloseable {

    private @Nullable Connection connection;

    /**
     * Opens a shadow database that somebody is connected to until it is dropped.
     * @param database the database, which was created
     * @param inside leads to it
     * @param shadow makes the shadow database, given what removes it
     * @param check looks at the first connection
     * @return the shadow database, which is removed if the check fails
     * @throws SQLException if nobody can connect to it
     */
    static ShadowDatabase open(TemporaryDatabase database, DataSource inside,
            Function<ShadowDatabase.Removal, ShadowDatabase> shadow, Check check) throws SQLException {
        Anchor anchor = new Anchor();
        ShadowDatabase opened = shadow.apply(() -> {
            anchor.close();
            database.drop();
        });
        try {
            check.on(anchor.hold(inside.getConnection()));
            return opened;
        }
        catch (SQLException | RuntimeException ex) {
            opened.close();
            throw ex;
        }
    }

    private synchronized Connection hold(Connection connection) {
        this.connection = connection;
        return connection;
    }

    @Override
    public synchronized void close() throws SQLException {
        if (this.connection != null) {
            this.connection.close();
        }
    }

    /**
     * Looks at a connection.
     */
    @FunctionalInterface
    interface Check {

        void on(Connection connection) throws SQLException;

    }

}
