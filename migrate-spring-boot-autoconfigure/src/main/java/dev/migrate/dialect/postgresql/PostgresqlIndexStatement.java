package dev.migrate.dialect.postgresql;

import java.util.List;

import dev.migrate.dialect.Features;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IndexStatement;
import dev.migrate.operation.CreateIndex;

/**
 * PostgreSQL can build an index while rows are written: <a href=
 * "https://www.postgresql.org/docs/18/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY">Building
 * Indexes Concurrently</a>.
 */
public class PostgresqlIndexStatement extends IndexStatement {

    /**
     * The statement of one database.
     * @param identifiers the rules for names
     * @param features what the database has
     */
    public PostgresqlIndexStatement(Identifiers identifiers, Features features) {
        super(identifiers, features);
    }

    @Override
    protected void addKind(List<String> words, CreateIndex operation) {
        super.addKind(words, operation);
        if (operation.concurrently()) {
            words.add("concurrently");
        }
    }

}
