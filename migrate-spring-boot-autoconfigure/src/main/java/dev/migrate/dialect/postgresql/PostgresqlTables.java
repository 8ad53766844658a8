package dev.migrate.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.schema.QualifiedName;

import org.jspecify.annotations.Nullable;

/**
 * The tables that are read, and their columns, by the numbers that the catalog has for
 * them: rows that need not carry names are cheaper.
 */
final class PostgresqlTables {

    private final SchemaAssembly schema;

    private final Map<Long, Relation> relations = new HashMap<>();

    PostgresqlTables(SchemaAssembly schema) {
        this.schema = schema;
    }

    /**
     * Adds a table.
     * @param row the row of the table, which was added to the schema before
     * @throws SQLException if the row cannot be read
     */
    void add(ResultSet row) throws SQLException {
        QualifiedName name = new QualifiedName(row.getString("table_schema"), row.getString("table_name"));
        this.relations.put(row.getLong("table_oid"),
                new Relation(name, this.schema.table(String.valueOf(name.schema()), name.name()), new HashMap<>()));
    }

    /**
     * The table that a row belongs to.
     * @param row the row
     * @return the table, or {@code null} if it is not read, as what belongs to an
     * extension
     * @throws SQLException if the row cannot be read
     */
    @Nullable Relation find(ResultSet row) throws SQLException {
        return this.relations.get(row.getLong("table_oid"));
    }

    @Nullable Relation find(long oid) {
        return this.relations.get(oid);
    }

    /**
     * A table.
     *
     * @param name its schema and name, as the catalog stores them
     * @param table where its columns and constraints are put together
     * @param columns the names of its columns by their numbers
     */
    record Relation(QualifiedName name, TableAssembly table, Map<Integer, String> columns) {

        /**
         * The name of a column.
         * @param number its number
         * @return its name as the catalog stores it
         */
        String column(int number) {
            String name = this.columns.get(number);
            if (name == null) {
                throw new IllegalStateException(
                        "Table %s has no column of the number %d. It was changed while it was read: try again"
                            .formatted(this.name, number));
            }
            return name;
        }

    }

}
