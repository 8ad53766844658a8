package dev.migrate.engine;

import java.util.List;
import java.util.Optional;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.execute.TrackedTables;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Renders the operations of a range in SQL, one after the other, up and then down.
 */
class SquashedSql {

    private final Dialect dialect;

    private final TrackedTables tables;

    private @Nullable QualifiedName missing;

    SquashedSql(Dialect dialect) {
        this.dialect = dialect;
        this.tables = new TrackedTables(dialect.identifiers(), TableLookup.NONE);
    }

    List<String> render(Operation operation) {
        List<SqlStatement> statements = this.dialect.ddl().render(operation, new Lookup());
        if (this.missing != null) {
            throw new MigrateException(
                    "The range cannot be written as SQL: to change table %s, %s has to be told all that is to stay as it is, and the range does not tell how the table was created, or changes it in plain SQL. Nothing was written. Write it in Java instead: --format java"
                        .formatted(this.missing, this.dialect.name()));
        }
        this.tables.apply(operation);
        return statements.stream().map(SqlStatement::sql).toList();
    }

    /**
     * Notes which table was asked for in vain.
     */
    private final class Lookup implements TableLookup {

        @Override
        public Optional<Table> find(QualifiedName name) {
            Optional<Table> table = SquashedSql.this.tables.find(name);
            if (table.isEmpty()) {
                SquashedSql.this.missing = name;
            }
            return table;
        }

        @Override
        public boolean live() {
            return false;
        }

    }

}
