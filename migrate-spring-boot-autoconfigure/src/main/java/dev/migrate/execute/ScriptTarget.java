package dev.migrate.execute;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.OperationBlock;
import dev.migrate.OperationTarget;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;

/**
 * Writes down the statements of one step, and counts and hashes them as if they were
 * sent.
 */
class ScriptTarget implements OperationTarget {

    private final Dialect dialect;

    private final TrackedTables tables;

    private final List<ScriptStatement> statements = new ArrayList<>();

    private final SqlChecksum checksum = new SqlChecksum();

    private final SqlChecksum scriptChecksum = new SqlChecksum();

    private boolean autocommit;

    ScriptTarget(Dialect dialect, TrackedTables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof ExecuteSql sql && sql.controlsTransaction()) {
            throw ForbiddenStatement.inRevision(this.statements.size() + 1, sql);
        }
        for (SqlStatement statement : this.dialect.ddl().render(operation, this.tables)) {
            this.statements.add(new ScriptStatement(statement.sql(), this.autocommit || isForOutside(statement.sql())));
            this.checksum.add(statement.sql());
            this.tables.written(statement.sql());
        }
        this.scriptChecksum.add(OperationChecksum.of(operation));
        this.tables.apply(operation);
    }

    private boolean isForOutside(String sql) {
        return this.dialect.transactionalDdl() && OutsideStatement.test(sql);
    }

    @Override
    public <X extends Exception> void autocommit(OperationBlock<X> block) throws X {
        boolean before = this.autocommit;
        this.autocommit = true;
        try {
            block.run();
        }
        finally {
            this.autocommit = before;
        }
    }

    @Override
    public Connection connection() {
        throw new MigrateException(
                "It works on the connection, and an SQL script has none. Run it on the database, or write what it does with operations and SQL");
    }

    @Override
    public String dialect() {
        return this.dialect.name();
    }

    List<ScriptStatement> statements() {
        return this.statements;
    }

    String checksum() {
        return this.checksum.value();
    }

    String scriptChecksum() {
        return this.scriptChecksum.value();
    }

    /**
     * A statement of a script.
     *
     * @param sql the statement, without terminator
     * @param autocommit whether it must not be in a transaction
     */
    record ScriptStatement(String sql, boolean autocommit) {

    }

}
