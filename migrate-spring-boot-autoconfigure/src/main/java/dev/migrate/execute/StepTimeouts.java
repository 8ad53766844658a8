package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.Timeouts;
import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.SessionTimeouts.Setting;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The timeouts of a step. They are set for its transactions where the database can do
 * that, and else for the session, which gets back what it had before: the connection may
 * belong to a pool.
 */
class StepTimeouts implements AutoCloseable {

    private static final Log logger = LogFactory.getLog(StepTimeouts.class);

    private final SessionTimeouts settings;

    private final Connection connection;

    private final boolean sessionKept;

    private final Map<Setting, String> originals = new LinkedHashMap<>();

    private final Timeouts configured;

    private Timeouts timeouts;

    /**
     * The timeouts of a step that is about to begin.
     * @param settings how the database limits time
     * @param connection a connection in autocommit mode
     * @param timeouts the timeouts
     * @param sessionKept whether the connection has the same session in all its
     * transactions
     */
    StepTimeouts(SessionTimeouts settings, Connection connection, Timeouts timeouts, boolean sessionKept) {
        this.settings = settings;
        this.connection = connection;
        this.configured = timeouts;
        this.timeouts = timeouts;
        this.sessionKept = sessionKept;
    }

    /**
     * Before the transaction of the step begins.
     * @throws SQLException if the database refuses
     */
    void open() throws SQLException {
        if (!this.settings.transactional()) {
            apply(this.timeouts, false);
        }
    }

    /**
     * As the first thing in a transaction.
     * @throws SQLException if the database refuses
     */
    void beginTransaction() throws SQLException {
        if (this.settings.transactional()) {
            this.originals.clear();
            apply(this.timeouts, true);
        }
    }

    /**
     * After the transaction has been left, in autocommit mode.
     * @throws SQLException if the database refuses
     */
    void leaveTransaction() throws SQLException {
        if (this.settings.transactional() && this.sessionKept) {
            this.originals.clear();
            apply(this.timeouts, false);
        }
    }

    /**
     * Before a transaction begins again, still in autocommit mode.
     * @throws SQLException if the database refuses
     */
    void enterTransaction() throws SQLException {
        if (this.settings.transactional() && this.sessionKept) {
            restore();
        }
    }

    /**
     * Changes the timeouts.
     * @param next what is to hold from now on
     * @param outside whether no transaction is open
     * @return what held until now
     * @throws SQLException if the database refuses
     */
    Timeouts change(Timeouts next, boolean outside) throws SQLException {
        Timeouts before = this.timeouts;
        this.timeouts = next;
        if (!outside || !this.settings.transactional() || this.sessionKept) {
            apply(next, this.settings.transactional() && !outside);
        }
        return before;
    }

    /**
     * Whether no part of the migration has asked for timeouts of its own.
     */
    boolean areAsConfigured() {
        return this.timeouts.equals(this.configured);
    }

    Timeouts current() {
        return this.timeouts;
    }

    /**
     * Lets the driver end a statement where the database does not.
     * @param statement the statement
     * @throws SQLException if the driver refuses
     */
    void limit(Statement statement) throws SQLException {
        Duration limit = this.timeouts.statement();
        if (limit != null && this.settings.driver()) {
            statement.setQueryTimeout(Math.toIntExact(SessionTimeouts.seconds(limit)));
        }
    }

    private void apply(Timeouts wanted, boolean local) throws SQLException {
        apply(this.settings.lock(), wanted.lock(), local);
        apply(this.settings.statement(), wanted.statement(), local);
    }

    private void apply(List<Setting> settings, @Nullable Duration duration, boolean local) throws SQLException {
        for (Setting setting : settings) {
            if (duration != null) {
                if (!this.originals.containsKey(setting)) {
                    this.originals.put(setting, read(setting));
                }
                write(setting.sql(local, setting.value().apply(duration)));
            }
            else if (this.originals.containsKey(setting)) {
                write(setting.sql(local, String.valueOf(this.originals.get(setting))));
            }
        }
    }

    private String read(Setting setting) throws SQLException {
        try (Statement statement = this.connection.createStatement();
                ResultSet row = statement.executeQuery(setting.query())) {
            row.next();
            return row.getString(1);
        }
    }

    private void write(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void restore() throws SQLException {
        for (Map.Entry<Setting, String> original : this.originals.entrySet()) {
            write(original.getKey().sql(false, original.getValue()));
        }
        this.originals.clear();
    }

    /**
     * Gives the session back what it had. A session that cannot take it is broken, and no
     * pool keeps it.
     */
    @Override
    public void close() {
        if (this.settings.transactional()) {
            return;
        }
        try {
            restore();
        }
        catch (SQLException ex) {
            logger.warn("The timeouts of the connection could not be reset", ex);
        }
    }

}
