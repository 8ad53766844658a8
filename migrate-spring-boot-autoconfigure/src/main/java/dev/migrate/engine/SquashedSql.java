package dev.migrate.engine;

import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;

/**
 * Renders the operations of a range in SQL, one after the other, up and then down.
 */
class SquashedSql {

    private final Dialect dialect;

    private final RangeTables tables;

    SquashedSql(Dialect dialect) {
        this.dialect = dialect;
        this.tables = new RangeTables(dialect.identifiers());
    }

    List<String> render(Operation operation) {
        List<SqlStatement> statements = this.dialect.ddl().render(operation, this.tables);
        QualifiedName missing = this.tables.missing();
        if (missing != null) {
            throw new MigrateException(
                    "The range cannot be written as SQL: to change table %s, %s has to be told all that is to stay as it is, and the range does not tell how the table was created, or changes it in plain SQL. Nothing was written. Write it in Java instead: --format java"
                        .formatted(missing, this.dialect.name()));
        }
        this.tables.apply(operation);
        return statements.stream().map(SqlStatement::sql).toList();
    }

}
