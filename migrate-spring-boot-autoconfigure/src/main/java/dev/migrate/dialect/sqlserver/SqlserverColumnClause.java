package dev.migrate.dialect.sqlserver;

import java.util.List;

import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;

/**
 * How SQL Server defines a column: <a href=
 * "https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql">CREATE
 * TABLE</a>. A default is a constraint, and like a check it gets a name, lest the server
 * make one up that differs from database to database.
 */
final class SqlserverColumnClause extends ColumnClause {

    private final Identifiers identifiers;

    private final QualifiedName table;

    SqlserverColumnClause(Identifiers identifiers, TypeNames types, QualifiedName table) {
        super(identifiers, types);
        this.identifiers = identifiers;
        this.table = table;
    }

    // a computed column has the type of its expression
    @Override
    protected void addType(List<String> parts, Column column) {
        if (column.generatedSql() == null) {
            super.addType(parts, column);
        }
    }

    @Override
    protected void addTo(List<String> parts, Column column) {
        if (column.generatedSql() != null) {
            parts.add("as (" + column.generatedSql() + ") persisted");
        }
        else if (column.identity() != null) {
            // which refuses numbers from outside in any case
            parts.add("identity");
        }
        else if (column.defaultSql() != null) {
            parts.add("constraint " + constraint("df", column) + " default "
                    + SqlserverDefault.literal(column.type(), column.defaultSql()));
        }
        if (!column.nullable() || column.identity() != null) {
            parts.add("not null");
        }
    }

    @Override
    protected String check(Column column, String condition) {
        return "constraint " + constraint("ck", column) + " " + super.check(column, condition);
    }

    private String constraint(String prefix, Column column) {
        return this.identifiers.sql(ColumnConstraintName.of(prefix, this.identifiers, this.table, column.name()));
    }

}
