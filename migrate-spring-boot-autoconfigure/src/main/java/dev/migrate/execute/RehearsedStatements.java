package dev.migrate.execute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.script.StatementRenderer;

/**
 * The statements of operations that are written down one after the other, without a
 * database. A family that has to be told what a table is like by then finds it out in
 * memory.
 */
public final class RehearsedStatements implements StatementRenderer, AutoCloseable {

    private final Dialect dialect;

    private final Rehearsal rehearsal;

    private final TrackedTables tables;

    /**
     * Statements for a database.
     * @param dialect the family of the database
     * @param definitions what makes the database what it is before the first operation,
     * as its {@link Dialect#scratchDatabase()} tells; empty where the family has none
     * @param before the schema before the first operation
     */
    public RehearsedStatements(Dialect dialect, List<String> definitions, Schema before) {
        this.dialect = dialect;
        this.rehearsal = new Rehearsal(dialect, (played, scratch) -> definitions.forEach(played::add));
        this.tables = new TrackedTables(dialect.identifiers(), lookup(before), this.rehearsal);
    }

    private TableLookup lookup(Schema before) {
        Map<QualifiedName, Table> known = new HashMap<>();
        before.tables().forEach((table) -> known.put(this.dialect.identifiers().canonical(table.name()), table));
        return (name) -> Optional.ofNullable(known.get(this.dialect.identifiers().canonical(name)));
    }

    @Override
    public List<String> renderAlternative(Operation operation) {
        return this.dialect.ddl().render(operation, this.tables).stream().map(SqlStatement::sql).toList();
    }

    @Override
    public List<String> render(Operation operation) {
        List<String> statements = renderAlternative(operation);
        this.tables.apply(operation);
        statements.forEach(this.tables::written);
        return statements;
    }

    @Override
    public void close() {
        this.rehearsal.close();
    }

}
