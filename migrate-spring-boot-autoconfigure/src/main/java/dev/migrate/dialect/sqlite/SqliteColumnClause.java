package dev.migrate.dialect.sqlite;

import java.util.List;

import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TypeNames;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * How SQLite defines a column. It numbers one that is the primary key on its own and has
 * exactly this type: {@code integer}.
 */
final class SqliteColumnClause extends ColumnClause {

    SqliteColumnClause(Identifiers identifiers, SqliteTypes types) {
        super(identifiers, new IdentityTypes(types));
    }

    @Override
    protected void addTo(List<String> parts, Column column) {
        if (column.identity() != null) {
            requireNumberable(column.identity(), column.name());
            parts.add("not null");
        }
        else {
            // an expression that is not a single value needs parentheses, and any may
            // have them
            super.addTo(parts,
                    (column.defaultSql() != null) ? column.withDefaultSql(defaultValue(column.defaultSql())) : column);
        }
    }

    /**
     * Makes sure that SQLite can number a column as it is to be numbered.
     * @param identity how the column is to be numbered
     * @param column the name of the column
     */
    static void requireNumberable(Identity identity, String column) {
        if (identity.always()) {
            throw new UnsupportedFeatureException(SqliteDialect.NAME,
                    "columns that are always numbered, such as " + column,
                    "Let it be numbered where no value is given: identity() instead of identityAlways()");
        }
        if (!identity.options().equals(SequenceOptions.NONE)) {
            throw new UnsupportedFeatureException(SqliteDialect.NAME,
                    "a choice of how columns are numbered, such as " + column,
                    "Leave that to the database: identity() without more");
        }
    }

    /**
     * A default as a definition needs it.
     * @param sql the default
     * @return a single value as it is, an expression in parentheses
     */
    static String defaultValue(String sql) {
        List<SqlToken> tokens = SqlToken.of(sql);
        int signs = (tokens.size() == 2 && (tokens.get(0).is("-") || tokens.get(0).is("+"))) ? 1 : 0;
        return (tokens.size() == signs + 1) ? sql : "(" + sql + ")";
    }

    /**
     * Names one type for all columns that are numbered.
     *
     * @param types the names of the others
     */
    private record IdentityTypes(TypeNames types) implements TypeNames {

        @Override
        public String render(Column column) {
            return this.types.render((column.identity() != null) ? column.withType(Standard.of(Kind.INTEGER)) : column);
        }

        @Override
        public @Nullable String check(Column column) {
            return this.types.check(column);
        }

        @Override
        public ColumnType parse(String sql) {
            return this.types.parse(sql);
        }

        @Override
        public ColumnType canonical(ColumnType type) {
            return this.types.canonical(type);
        }

    }

}
