package dev.migrate.dialect.cockroachdb;

import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.postgresql.PostgresqlIdentifiers;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * CockroachDB folds as PostgreSQL does, but does not cut names.
 */
final class CockroachdbIdentifiers extends PostgresqlIdentifiers {

    CockroachdbIdentifiers() {
        super(Integer.MAX_VALUE);
    }

    // The check of an enumeration gets a name, since the database would number those that
    // are on the same column.
    @Override
    protected String generated(String table, @Nullable String column, String label) {
        return (column != null) ? ColumnConstraintName.of("ck", this, new QualifiedName(null, table), column)
                : super.generated(table, null, label);
    }

}
