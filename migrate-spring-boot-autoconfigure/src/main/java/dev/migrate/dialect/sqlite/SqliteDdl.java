package dev.migrate.dialect.sqlite;

import java.util.List;

import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.operation.Operation;

/**
 * SQLite's statements. Most of them depend on what the table is like.
 */
final class SqliteDdl implements Ddl {

    private final SqliteIdentifiers identifiers;

    private final SqliteTypes types;

    SqliteDdl(SqliteIdentifiers identifiers, SqliteTypes types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    @Override
    public List<SqlStatement> render(Operation operation, TableLookup tables) {
        return new SqliteStatements(this.identifiers, this.types, tables).render(operation, tables);
    }

}
