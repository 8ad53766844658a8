package dev.migrate.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import dev.migrate.dialect.SequenceDefaults;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SequenceOptions;

import org.jspecify.annotations.Nullable;

/**
 * Reads columns, and how those count that the database numbers.
 */
final class PostgresqlColumns {

    // https://www.postgresql.org/docs/18/sql-createsequence.html
    private static final Map<String, SequenceDefaults> COUNTING = Map.of("smallint", SequenceDefaults.ofBits(16),
            "integer", SequenceDefaults.ofBits(32), "bigint", SequenceDefaults.ofBits(64));

    private final TypeNames types;

    // the same few types make up most columns
    private final Map<String, ColumnType> known = new HashMap<>();

    private final Map<ColumnNumber, SequenceOptions> identities = new HashMap<>();

    PostgresqlColumns(TypeNames types) {
        this.types = types;
    }

    ColumnType type(String name) {
        return this.known.computeIfAbsent(name, (type) -> this.types.canonical(this.types.parse(type)));
    }

    /**
     * Reads how a sequence counts.
     * @param row the row of the sequence
     * @return start and increment, and what is not as usual
     * @throws SQLException if the row cannot be read
     */
    SequenceOptions counting(ResultSet row) throws SQLException {
        return counting(row.getString("type")).chosen(row.getLong("start_value"), row.getLong("increment"),
                row.getLong("minimum"), row.getLong("maximum"), row.getLong("cache"), row.getBoolean("cycle"));
    }

    private static SequenceDefaults counting(String type) {
        return COUNTING.getOrDefault(type, SequenceDefaults.ofBits(Long.SIZE));
    }

    /**
     * Reads the sequence of an identity column, before the column itself.
     * @param row the row of the sequence
     * @throws SQLException if the row cannot be read
     */
    void addIdentity(ResultSet row) throws SQLException {
        this.identities.put(ColumnNumber.of(row), counting(row.getString("type")).ofIdentity(counting(row)));
    }

    /**
     * Reads a column.
     * @param row the row of the column
     * @return the column
     * @throws SQLException if the row cannot be read
     */
    Column column(ResultSet row) throws SQLException {
        String expression = row.getString("expression");
        String generated = row.getString("generated");
        String defaultSql = null;
        String generatedSql = null;
        if (expression != null && generated.isEmpty()) {
            defaultSql = PostgresqlDefault.plain(expression, row.getString("bare_type"));
        }
        else if (expression != null) {
            generatedSql = PostgresqlExpression.of(expression);
        }
        return new Column(row.getString("column_name"), type(row.getString("type")), !row.getBoolean("not_null"),
                defaultSql, identity(row), generatedSql, row.getString("comment"), generated.equals("v"),
                row.getString("collation"));
    }

    private @Nullable Identity identity(ResultSet row) throws SQLException {
        String code = row.getString("identity");
        if (code.isEmpty()) {
            return null;
        }
        return new Identity(code.equals("a"), this.identities.getOrDefault(ColumnNumber.of(row), SequenceOptions.NONE));
    }

    private record ColumnNumber(long table, int position) {

        static ColumnNumber of(ResultSet row) throws SQLException {
            return new ColumnNumber(row.getLong("table_oid"), row.getInt("position"));
        }

    }

}
