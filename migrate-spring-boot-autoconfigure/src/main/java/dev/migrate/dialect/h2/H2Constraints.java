package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrate.dialect.CatalogScope;
import dev.migrate.dialect.SchemaAssembly;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;

/**
 * Joins the four views that H2's information schema spreads constraints over.
 */
final class H2Constraints {

    private final Map<QualifiedName, List<KeyColumn>> keys = new HashMap<>();

    private final Map<QualifiedName, Reference> references = new HashMap<>();

    private final Map<QualifiedName, String> conditions = new HashMap<>();

    /**
     * Reads what belongs to constraints.
     * @param connection the connection to use
     * @param scope what to read
     * @throws SQLException if the catalog cannot be read
     */
    H2Constraints(Connection connection, CatalogScope scope) throws SQLException {
        H2Catalog.KEY_COLUMNS.read(connection, scope,
                (row) -> this.keys.computeIfAbsent(name(row, "constraint"), (constraint) -> new ArrayList<>())
                    .add(new KeyColumn(name(row, "table"), row.getString("column_name"),
                            row.getInt("position_in_unique_constraint"))));
        H2Catalog.REFERENCES.read(connection, scope,
                (row) -> this.references.put(name(row, "constraint"), new Reference(name(row, "unique_constraint"),
                        action(row.getString("delete_rule")), action(row.getString("update_rule")))));
        H2Catalog.CHECKS.read(connection, scope,
                (row) -> this.conditions.put(name(row, "constraint"), row.getString("check_clause")));
    }

    /**
     * Adds all constraints to their tables.
     * @param connection the connection to use
     * @param scope what to read
     * @param schema where the tables are
     * @throws SQLException if the catalog cannot be read
     */
    void addTo(SchemaAssembly schema, Connection connection, CatalogScope scope) throws SQLException {
        H2Catalog.CONSTRAINTS.read(connection, scope, (row) -> {
            TableAssembly table = schema.table(row.getString("table_schema"), row.getString("table_name"));
            QualifiedName constraint = name(row, "constraint");
            add(constraint, row.getString("constraint_type"), table);
            table.uniqueOptions(constraint.name(), Timing.NOT_DEFERRABLE, "NO".equals(row.getString("nulls_distinct")));
        });
    }

    private void add(QualifiedName constraint, String type, TableAssembly table) {
        List<KeyColumn> columns = this.keys.getOrDefault(constraint, List.of());
        switch (type) {
            case "PRIMARY KEY" ->
                columns.forEach((column) -> table.addPrimaryKeyColumn(constraint.name(), column.name()));
            case "UNIQUE" -> columns.forEach((column) -> table.addUniqueColumn(constraint.name(), column.name()));
            case "FOREIGN KEY" -> addForeignKey(constraint, columns, table);
            case "CHECK" -> table.addCheck(constraint.name(), Objects.requireNonNull(this.conditions.get(constraint)));
            default -> {
            }
        }
    }

    private void addForeignKey(QualifiedName constraint, List<KeyColumn> columns, TableAssembly table) {
        Reference reference = Objects.requireNonNull(this.references.get(constraint));
        List<KeyColumn> referenced = Objects.requireNonNull(this.keys.get(reference.uniqueConstraint()));
        for (KeyColumn column : columns) {
            KeyColumn target = referenced.get(column.positionInUniqueConstraint() - 1);
            table.addForeignKeyColumn(constraint.name(), column.name(), target.table(), target.name(),
                    reference.onDelete(), reference.onUpdate());
        }
    }

    private static QualifiedName name(ResultSet row, String what) throws SQLException {
        return new QualifiedName(row.getString(what + "_schema"), row.getString(what + "_name"));
    }

    private static ReferentialAction action(String rule) {
        return ReferentialAction.valueOf(rule.replace(' ', '_'));
    }

    private record KeyColumn(QualifiedName table, String name, int positionInUniqueConstraint) {

    }

    private record Reference(QualifiedName uniqueConstraint, ReferentialAction onDelete, ReferentialAction onUpdate) {

    }

}
