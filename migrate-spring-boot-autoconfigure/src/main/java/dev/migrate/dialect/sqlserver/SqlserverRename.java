package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.schema.QualifiedName;

/**
 * How SQL Server renames: <a href=
 * "https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-rename-transact-sql">sp_rename</a>.
 */
final class SqlserverRename {

    private final Identifiers identifiers;

    SqlserverRename(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    SqlStatement table(QualifiedName table, String newName) {
        return rename(this.identifiers.sql(table), newName, "OBJECT");
    }

    SqlStatement sequence(QualifiedName sequence, String newName) {
        return rename(this.identifiers.sql(sequence), newName, "OBJECT");
    }

    SqlStatement column(QualifiedName table, String column, String newName) {
        return rename(within(table, column), newName, "COLUMN");
    }

    SqlStatement index(QualifiedName table, String index, String newName) {
        return rename(within(table, index), newName, "INDEX");
    }

    // a constraint belongs to the schema of its table
    SqlStatement constraint(QualifiedName table, String constraint, String newName) {
        return rename(this.identifiers.sql(new QualifiedName(table.schema(), constraint)), newName, "OBJECT");
    }

    private String within(QualifiedName table, String name) {
        return this.identifiers.sql(table) + "." + this.identifiers.sql(name);
    }

    // the new name stands for itself: quotes would become a part of it
    private SqlStatement rename(String what, String newName, String kind) {
        return new SqlStatement("exec sys.sp_rename N%s, N%s, N'%s'".formatted(SqlserverBatch.text(what),
                SqlserverBatch.text(this.identifiers.stored(newName)), kind));
    }

}
