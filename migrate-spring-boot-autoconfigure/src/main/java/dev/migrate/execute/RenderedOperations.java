package dev.migrate.execute;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.LiveTables;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.Operation;

/**
 * Renders operations one after the other, beginning with a database as it is, which is
 * not changed. Some statements depend on what a table is like by then.
 */
public final class RenderedOperations implements AutoCloseable {

    private final Dialect dialect;

    private final Rehearsal rehearsal;

    private final TrackedTables tables;

    /**
     * Begins with a database.
     * @param dialect the dialect of the database
     * @param connection a connection to it, which is used until this is closed
     */
    public RenderedOperations(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.rehearsal = new Rehearsal(dialect,
                (rehearsal, scratch) -> scratch.definitions(connection).forEach(rehearsal::add));
        this.tables = new TrackedTables(dialect.identifiers(), new LiveTables(dialect, connection), this.rehearsal);
    }

    /**
     * The statements that carry out an operation once all those before were carried out.
     * @param operation the operation
     * @return the statements without terminators; empty where there is nothing to do
     * @throws dev.migrate.MigrateException if the operation cannot be written down
     */
    public List<String> render(Operation operation) {
        List<String> statements = new ArrayList<>();
        for (SqlStatement statement : this.dialect.ddl().render(operation, this.tables)) {
            statements.add(statement.sql());
            this.tables.written(statement.sql());
        }
        this.tables.apply(operation);
        return List.copyOf(statements);
    }

    @Override
    public void close() {
        this.rehearsal.close();
    }

}
