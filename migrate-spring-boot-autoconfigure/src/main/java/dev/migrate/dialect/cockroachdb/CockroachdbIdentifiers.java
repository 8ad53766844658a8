package dev.migrate.dialect.cockroachdb;

import java.util.Set;

import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.postgresql.PostgresqlIdentifiers;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * CockroachDB folds as PostgreSQL does, but does not cut names.
 */
final class CockroachdbIdentifiers extends PostgresqlIdentifiers {

    // https://www.cockroachlabs.com/docs/stable/keywords-and-identifiers, beyond
    // PostgreSQL's
    private static final Set<String> RESERVED_WORDS = Set.of("family", "index", "nothing");

    CockroachdbIdentifiers() {
        super(Integer.MAX_VALUE);
    }

    @Override
    public String sql(String name) {
        String stored = stored(name);
        return RESERVED_WORDS.contains(stored) ? quoted(stored) : super.sql(name);
    }

    // The check of an enumeration gets a name, since the database would number those that
    // are on the same column.
    @Override
    protected String generated(String table, @Nullable String column, String label) {
        return (column != null) ? ColumnConstraintName.of("ck", this, new QualifiedName(null, table), column)
                : super.generated(table, null, label);
    }

}
