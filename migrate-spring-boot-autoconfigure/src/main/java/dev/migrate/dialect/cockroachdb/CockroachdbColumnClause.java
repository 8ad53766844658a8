package dev.migrate.dialect.cockroachdb;

import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;

/**
 * How CockroachDB defines a column:
 * <a href= "https://www.cockroachlabs.com/docs/stable/create-table">CREATE TABLE</a>. A
 * check gets a name.
 */
final class CockroachdbColumnClause extends ColumnClause {

    private final Identifiers identifiers;

    private final QualifiedName table;

    CockroachdbColumnClause(Identifiers identifiers, TypeNames types, QualifiedName table) {
        super(identifiers, types);
        this.identifiers = identifiers;
        this.table = table;
    }

    @Override
    protected String check(Column column, String condition) {
        String name = ColumnConstraintName.of("ck", this.identifiers, this.table, column.name());
        return "constraint " + this.identifiers.sql(name) + " " + super.check(column, condition);
    }

}
