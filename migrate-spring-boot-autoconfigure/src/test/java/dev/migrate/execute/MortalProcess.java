package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/**
 * Stands for a process that is killed before it sends a certain statement: its
 * connections are gone, and it sends nothing more.
 */
final class MortalProcess {

    private final ObservedDataSource dataSource;

    private final int lifetime;

    private int statements;

    private boolean dead;

    MortalProcess(DataSource dataSource, int lifetime) {
        this.lifetime = lifetime;
        this.dataSource = new ObservedDataSource(dataSource, (sql) -> beforeStatement());
    }

    DataSource dataSource() {
        return this.dataSource;
    }

    boolean isDead() {
        return this.dead;
    }

    private void beforeStatement() throws SQLException {
        if (this.dead) {
            throw new SQLException("dead");
        }
        if (this.statements == this.lifetime) {
            this.dead = true;
            for (Connection connection : this.dataSource.connections()) {
                die(connection);
            }
            throw new Killed();
        }
        this.statements++;
    }

    private static void die(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (connection.getMetaData().getURL().matches("jdbc:(h2|hsqldb|sqlite):.*")) {
            // There is no server that would notice.
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.close();
        }
        else {
            connection.abort(Runnable::run);
        }
    }

    @SuppressWarnings("serial")
    static final class Killed extends Error {

        Killed() {
            super("killed", null, false, false);
        }

    }

}
