package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import org.jspecify.annotations.Nullable;

/**
 * Joins the four views that the SQL standard's information schema spreads constraints
 * over (SQL:2016 part 11). Each view is read on its own: in-memory databases build a view
 * anew for each row that it is joined to.
 */
public final class StandardConstraints {

    private static final CatalogQuery CONSTRAINTS = new CatalogQuery("""
            select table_schema, table_name, constraint_schema, constraint_name, constraint_type
            from information_schema.table_constraints
            where table_schema in (:schemas)
            and table_name like :tables
            """);

    // of all tables, since foreign keys refer to the unique constraints of others
    private static final CatalogQuery KEY_COLUMNS = new CatalogQuery("""
            select constraint_schema, constraint_name, table_schema, table_name, column_name,
                   position_in_unique_constraint
            from information_schema.key_column_usage
            order by constraint_schema, constraint_name, ordinal_position
            """);

    private static final CatalogQuery REFERENCES = new CatalogQuery("""
            select constraint_schema, constraint_name, unique_constraint_schema, unique_constraint_name,
                   update_rule, delete_rule
            from information_schema.referential_constraints
            where constraint_schema in (:schemas)
            """);

    private static final CatalogQuery CHECKS = new CatalogQuery("""
            select constraint_schema, constraint_name, check_clause
            from information_schema.check_constraints
            where constraint_schema in (:schemas)
            """);

    private final CheckReader checkReader;

    private final Map<QualifiedName, List<KeyColumn>> keys = new HashMap<>();

    private final Map<QualifiedName, Reference> references = new HashMap<>();

    private final Map<QualifiedName, String> conditions = new HashMap<>();

    /**
     * Reads what belongs to constraints.
     * @param connection the connection to use
     * @param scope what to read
     * @param checkReader reads the conditions of checks
     * @throws SQLException if the catalog cannot be read
     */
    public StandardConstraints(Connection connection, CatalogScope scope, CheckReader checkReader) throws SQLException {
        this(connection, scope, checkReader, (constraint, place, column) -> column);
    }

    /**
     * Reads what belongs to constraints.
     * @param connection the connection to use
     * @param scope what to read
     * @param checkReader reads the conditions of checks
     * @param keyReader reads the columns of keys
     * @throws SQLException if the catalog cannot be read
     */
    public StandardConstraints(Connection connection, CatalogScope scope, CheckReader checkReader, KeyReader keyReader)
            throws SQLException {
        this.checkReader = checkReader;
        KEY_COLUMNS.read(connection, scope, (row) -> {
            QualifiedName constraint = name(row, "constraint");
            List<KeyColumn> columns = this.keys.computeIfAbsent(constraint, (key) -> new ArrayList<>());
            columns.add(new KeyColumn(name(row, "table"),
                    keyReader.read(constraint, columns.size(), row.getString("column_name")),
                    row.getInt("position_in_unique_constraint")));
        });
        REFERENCES.read(connection, scope,
                (row) -> this.references.put(name(row, "constraint"), new Reference(name(row, "unique_constraint"),
                        action(row.getString("delete_rule")), action(row.getString("update_rule")))));
        CHECKS.read(connection, scope,
                (row) -> this.conditions.put(name(row, "constraint"), row.getString("check_clause")));
    }

    /**
     * Adds all constraints to their tables.
     * @param connection the connection to use
     * @param scope what to read
     * @param schema where the tables are
     * @throws SQLException if the catalog cannot be read
     */
    public void addTo(SchemaAssembly schema, Connection connection, CatalogScope scope) throws SQLException {
        CONSTRAINTS.read(connection, scope, (row) -> add(name(row, "constraint"), row.getString("constraint_type"),
                name(row, "table"), schema.table(row.getString("table_schema"), row.getString("table_name"))));
    }

    /**
     * The condition of a check, be it of a table or a domain.
     * @param schema the schema of the constraint
     * @param name its name
     * @return the condition as the catalog has it
     */
    public String condition(String schema, String name) {
        return Objects.requireNonNull(this.conditions.get(new QualifiedName(schema, name)));
    }

    private void add(QualifiedName constraint, String type, QualifiedName name, TableAssembly table) {
        List<KeyColumn> columns = this.keys.getOrDefault(constraint, List.of());
        switch (type) {
            case "PRIMARY KEY" ->
                columns.forEach((column) -> table.addPrimaryKeyColumn(constraint.name(), column.name()));
            case "UNIQUE" -> columns.forEach((column) -> table.addUniqueColumn(constraint.name(), column.name()));
            case "FOREIGN KEY" -> addForeignKey(constraint, columns, table);
            case "CHECK" -> addCheck(constraint, name, table);
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

    private void addCheck(QualifiedName constraint, QualifiedName name, TableAssembly table) {
        String condition = this.checkReader.read(name, Objects.requireNonNull(this.conditions.get(constraint)));
        if (condition != null) {
            table.addCheck(constraint.name(), condition);
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

    /**
     * Makes of what the view of checks says what a table would say of itself.
     */
    @FunctionalInterface
    public interface CheckReader {

        /**
         * Reads a condition.
         * @param table the schema and name of the table, as the catalog stores them
         * @param clause the condition as the catalog has it
         * @return the condition, or {@code null} if it is no check of its own
         */
        @Nullable String read(QualifiedName table, String clause);

    }

    /**
     * Makes of what the view of key columns says what the columns are called.
     */
    @FunctionalInterface
    public interface KeyReader {

        /**
         * Reads the name of a column.
         * @param constraint the schema and name of the constraint
         * @param place the place of the column in it, from 0
         * @param column the name as the view has it
         * @return the name
         */
        String read(QualifiedName constraint, int place, String column);

    }

}
