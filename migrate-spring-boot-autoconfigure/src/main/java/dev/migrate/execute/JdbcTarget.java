package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.OperationTarget;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.LiveTables;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.UnreadableCatalogException;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;

import org.jspecify.annotations.Nullable;

/**
 * Carries out the operations of one step on a connection, and counts and hashes what it
 * sends.
 */
class JdbcTarget implements OperationTarget {

    private final Dialect dialect;

    private final Connection connection;

    private final Connection guardedConnection;

    private final SqlChecksum checksum = new SqlChecksum();

    private int statements;

    private boolean connectionHandedOut;

    JdbcTarget(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
        this.guardedConnection = GuardedConnection.of(connection);
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof ExecuteSql sql && TransactionStatement.test(sql.sql())) {
            throw new MigrateException(
                    """
                            Statement %d%s:
                            %s
                            A revision must not begin or end a transaction: each revision is one transaction already, which also holds its version row. Leave the statement out, and make two revisions of what is to be committed separately"""
                        .formatted(this.statements + 1, (sql.origin() != null) ? " (" + sql.origin() + ")" : "",
                                sql.sql().strip().indent(4).stripTrailing()));
        }
        for (SqlStatement statement : render(operation)) {
            execute(statement, (operation instanceof ExecuteSql sql) ? sql : null);
        }
    }

    private List<SqlStatement> render(Operation operation) {
        try {
            return this.dialect.ddl().render(operation, new LiveTables(this.dialect, this.connection));
        }
        catch (UnreadableCatalogException ex) {
            throw new StatementFailedException(this.statements + 1, "(%s)".formatted(ex.what()), null, ex.reason());
        }
    }

    private void execute(SqlStatement sql, @Nullable ExecuteSql source) {
        try (Statement statement = this.connection.createStatement()) {
            // A brace in a script is a brace, not a JDBC escape.
            statement.setEscapeProcessing(false);
            statement.execute(sql.sql());
            if (!this.dialect.transactionalDdl()) {
                // The next DDL would commit it anyway: like this the count of what took
                // effect is exact.
                this.connection.commit();
            }
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1, sql.sql(),
                    (source != null) ? source.origin() : null, ex);
        }
        this.statements++;
        this.checksum.add(sql.sql());
    }

    @Override
    public Connection connection() {
        this.connectionHandedOut = true;
        return this.guardedConnection;
    }

    @Override
    public String dialect() {
        return this.dialect.name();
    }

    int statements() {
        return this.statements;
    }

    /**
     * Whether the migration may have done more than what is counted.
     * @return whether it has asked for the connection
     */
    boolean connectionHandedOut() {
        return this.connectionHandedOut;
    }

    String checksum() {
        return this.checksum.value();
    }

}
