package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import dev.migrate.MigrateException;
import dev.migrate.OperationBlock;
import dev.migrate.OperationTarget;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

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

    private int committed;

    private boolean connectionHandedOut;

    JdbcTarget(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
        this.guardedConnection = GuardedConnection.of(connection);
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof ExecuteSql sql && sql.controlsTransaction()) {
            throw new MigrateException(
                    """
                            Statement %d%s:
                            %s
                            A revision must not begin or end a transaction: each revision is one transaction already, which also holds its version row. Leave the statement out, and make two revisions of what is to be committed separately"""
                        .formatted(this.statements + 1, (sql.origin() != null) ? " (" + sql.origin() + ")" : "",
                                sql.sql().strip().indent(4).stripTrailing()));
        }
        List<SqlStatement> rendered = this.dialect.ddl().render(operation, this::find);
        for (SqlStatement statement : rendered) {
            execute(statement, (operation instanceof ExecuteSql sql) ? sql : null);
        }
    }

    private void execute(SqlStatement sql, @Nullable ExecuteSql source) {
        try (Statement statement = this.connection.createStatement()) {
            // A brace in a script is a brace, not a JDBC escape.
            statement.setEscapeProcessing(false);
            statement.execute(sql.sql());
            finish(statement);
            if (!this.dialect.transactionalDdl() && !this.connection.getAutoCommit()) {
                // The next DDL would commit it anyway: like this the count of what took
                // effect is exact.
                this.connection.commit();
            }
            if (!this.dialect.transactionalDdl() || this.connection.getAutoCommit()) {
                this.committed = this.statements + 1;
            }
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1, sql.sql(),
                    (source != null) ? source.origin() : null, ex);
        }
        this.statements++;
        this.checksum.add(sql.sql());
    }

    /**
     * A batch has several results, and the failure of its second statement is the second
     * of them.
     */
    private static void finish(Statement statement) throws SQLException {
        while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
            // Each result is closed by asking for the next one.
        }
    }

    @Override
    public <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
        setAutoCommit(true);
        this.committed = this.statements;
        try {
            block.run();
        }
        catch (Exception | Error ex) {
            try {
                setAutoCommit(false);
            }
            catch (MigrateException lost) {
                ex.addSuppressed(lost);
            }
            throw ex;
        }
        setAutoCommit(false);
    }

    private void setAutoCommit(boolean autoCommit) {
        try {
            // Switching it on commits what came before (Connection.setAutoCommit).
            this.connection.setAutoCommit(autoCommit);
        }
        catch (SQLException ex) {
            throw new MigrateException(
                    "The transaction of the revision cannot be %s: %s".formatted(
                            autoCommit ? "committed before what is run outside of it" : "begun again", ex.getMessage()),
                    ex);
        }
    }

    private Optional<Table> find(QualifiedName name) {
        QualifiedName wanted = this.dialect.identifiers().canonical(name);
        try {
            List<String> schemas = Optional.ofNullable(wanted.schema()).stream().toList();
            return this.dialect.inspector()
                .inspect(this.connection, schemas)
                .tables()
                .stream()
                .filter((table) -> table.name().equals(wanted))
                .findFirst();
        }
        catch (SQLException ex) {
            throw new StatementFailedException(this.statements + 1,
                    "(reading the definition of table %s)".formatted(name), null, ex);
        }
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
     * How many statements stay, whatever becomes of the revision.
     * @return the number, of those that came first
     */
    int committed() {
        return this.committed;
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
