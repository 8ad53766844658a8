package dev.migrate.execute;

import java.util.List;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.Operation;
import dev.migrate.script.StatementRenderer;

/**
 * The statements of operations that are written down one after the other, without a
 * database. A family that has to be told what a table is like by then finds it out in
 * memory.
 */
public final class RehearsedStatements implements StatementRenderer, AutoCloseable {

    private final Dialect dialect;

    private final Rehearsal rehearsal;

    private final TableLookup tables;

    /**
     * Statements for a database.
     * @param dialect the family of the database
     * @param definitions what makes the database what it is before the first operation,
     * as its {@link Dialect#scratchDatabase()} tells; empty where the family has none
     */
    public RehearsedStatements(Dialect dialect, List<String> definitions) {
        this.dialect = dialect;
        this.rehearsal = new Rehearsal(dialect, (played, scratch) -> definitions.forEach(played::add));
        this.tables = (dialect.scratchDatabase() != null)
                ? new TrackedTables(dialect.identifiers(), TableLookup.NONE, this.rehearsal) : TableLookup.NONE;
    }

    @Override
    public List<String> renderAlternative(Operation operation) {
        return this.dialect.ddl().render(operation, this.tables).stream().map(SqlStatement::sql).toList();
    }

    @Override
    public List<String> render(Operation operation) {
        List<String> statements = renderAlternative(operation);
        if (this.tables instanceof TrackedTables tracked) {
            tracked.apply(operation);
            statements.forEach(tracked::written);
        }
        return statements;
    }

    @Override
    public void close() {
        this.rehearsal.close();
    }

}
