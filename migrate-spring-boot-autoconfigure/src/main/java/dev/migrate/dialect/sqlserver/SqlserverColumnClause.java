package dev.migrate.dialect.sqlserver;

import java.util.List;
import java.util.Objects;

import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SequenceOptions;

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
            parts.add("as (" + column.generatedSql() + (column.virtual() ? ")" : ") persisted"));
        }
        else if (column.identity() != null) {
            parts.add(numbering(column.identity()));
        }
        else if (column.defaultSql() != null) {
            parts.add("constraint " + constraint("df", column) + " default "
                    + SqlserverDefault.literal(column.type(), column.defaultSql()));
        }
        // what a virtual column may be is up to its expression
        if (!column.virtual() && (!column.nullable() || column.identity() != null)) {
            parts.add("not null");
        }
    }

    // which refuses numbers from outside in any case
    @Override
    protected String numbering(Identity identity) {
        SequenceOptions options = identity.options();
        if (!options.withStart(null).withIncrement(null).equals(SequenceOptions.NONE)) {
            throw new UnsupportedFeatureException(SqlserverDialect.NAME,
                    "bounds, a cache or cycles of an identity column (table " + this.table + ")",
                    "Say no more of it than startWith() and incrementBy(), or let the default be the next value of a"
                            + " sequence");
        }
        return options.equals(SequenceOptions.NONE) ? "identity" : "identity(%d, %d)".formatted(
                Objects.requireNonNullElse(options.start(), 1L), Objects.requireNonNullElse(options.increment(), 1L));
    }

    private String constraint(String prefix, Column column) {
        return this.identifiers.sql(ColumnConstraintName.of(prefix, this.identifiers, this.table, column.name()));
    }

}
