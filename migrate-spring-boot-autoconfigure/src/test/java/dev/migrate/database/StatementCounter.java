package dev.migrate.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source that remembers what is executed through it: each statement with its
 * connection, and how many connections, commits and rollbacks there were. A batch counts
 * as many statements as were added to it. What a driver sends of its own accord is not
 * seen, {@link java.sql.DatabaseMetaData} for one.
 */
public final class StatementCounter extends DelegatingDataSource {

    private final List<ExecutedStatement> executed = new ArrayList<>();

    private final List<List<String>> calls = new ArrayList<>();

    private int lastConnection;

    private int connections;

    private int commits;

    private int rollbacks;

    /**
     * Counts what goes to a data source.
     * @param target where everything is passed on to
     */
    public StatementCounter(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return record(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return record(super.getConnection(username, password));
    }

    /**
     * Returns the SQL of what was executed, in that order.
     * @return a copy
     */
    public List<String> statements() {
        return executed().stream().map(ExecutedStatement::sql).toList();
    }

    /**
     * Returns what was executed, in that order, with the connection of each statement.
     * @return a copy
     */
    public synchronized List<ExecutedStatement> executed() {
        return List.copyOf(this.executed);
    }

    /**
     * Returns what was executed, in that order, with what one call sent together.
     * @return a copy
     */
    public synchronized List<List<String>> calls() {
        return List.copyOf(this.calls);
    }

    /**
     * Returns how many connections were opened.
     * @return how many
     */
    public synchronized int connections() {
        return this.connections;
    }

    /**
     * Returns how many times {@link Connection#commit()} was called.
     * @return how many
     */
    public synchronized int commits() {
        return this.commits;
    }

    /**
     * Returns how many times {@link Connection#rollback()} was called, with a savepoint
     * or without.
     * @return how many
     */
    public synchronized int rollbacks() {
        return this.rollbacks;
    }

    /**
     * Forgets everything, except the connections that are open: they keep their numbers.
     */
    public synchronized void clear() {
        this.executed.clear();
        this.calls.clear();
        this.connections = 0;
        this.commits = 0;
        this.rollbacks = 0;
    }

    private synchronized Connection record(Connection connection) {
        this.lastConnection++;
        this.connections++;
        return RecordingConnection.of(connection, this.lastConnection, this);
    }

    synchronized void recordCall(int connection, List<String> statements) {
        this.calls.add(statements);
        statements.forEach((sql) -> this.executed.add(new ExecutedStatement(connection, sql)));
    }

    synchronized void recordCommit() {
        this.commits++;
    }

    synchronized void recordRollback() {
        this.rollbacks++;
    }

}
