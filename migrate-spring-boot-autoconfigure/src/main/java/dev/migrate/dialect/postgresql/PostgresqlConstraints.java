package dev.migrate.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import dev.migrate.dialect.OuterParentheses;
import dev.migrate.dialect.TableAssembly;
import dev.migrate.dialect.postgresql.PostgresqlTables.Relation;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.Match;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;

/**
 * Reads constraints: see <a href=
 * "https://www.postgresql.org/docs/18/catalog-pg-constraint.html">pg_constraint</a>.
 */
final class PostgresqlConstraints {

    private final PostgresqlTables tables;

    private boolean exclusions;

    PostgresqlConstraints(PostgresqlTables tables) {
        this.tables = tables;
    }

    /**
     * Adds a constraint.
     * @param row the row of the constraint
     * @throws SQLException if the row cannot be read
     */
    void add(ResultSet row) throws SQLException {
        Relation relation = this.tables.find(row);
        if (relation == null) {
            return;
        }
        String name = row.getString("constraint_name");
        TableAssembly table = relation.table();
        int[] columns = PostgresqlNumbers.of(row.getString("columns"));
        switch (row.getString("constraint_type")) {
            case "p" -> {
                for (int column : columns) {
                    table.addPrimaryKeyColumn(name, relation.column(column));
                }
                table.primaryKeyTiming(timing(row));
            }
            case "u" -> {
                for (int column : columns) {
                    table.addUniqueColumn(name, relation.column(column));
                }
                table.uniqueOptions(name, timing(row), row.getBoolean("nulls_not_distinct"));
            }
            case "f" -> addForeignKey(relation, name, columns, row);
            case "x" -> this.exclusions = true;
            default -> table.addCheck(name, PostgresqlExpression.of(row.getString("condition")), enforcement(row));
        }
    }

    /**
     * Whether there are exclusion constraints, whose elements take a query of their own.
     */
    boolean hasExclusions() {
        return this.exclusions;
    }

    private void addForeignKey(Relation relation, String name, int[] columns, ResultSet row) throws SQLException {
        TableAssembly table = relation.table();
        Relation known = this.tables.find(row.getLong("referenced_oid"));
        QualifiedName referenced = (known != null) ? known.name()
                : new QualifiedName(row.getString("referenced_schema"), row.getString("referenced_table"));
        List<String> referencedColumns = (known != null)
                ? Arrays.stream(PostgresqlNumbers.of(row.getString("referenced_columns")))
                    .mapToObj(known::column)
                    .toList()
                : List.of((String[]) row.getArray("referenced_names").getArray());
        for (int i = 0; i < columns.length; i++) {
            table.addForeignKeyColumn(name, relation.column(columns[i]), referenced, referencedColumns.get(i),
                    action(row.getString("on_delete")), action(row.getString("on_update")));
        }
        table.foreignKeyOptions(name, timing(row), row.getString("match_type").equals("f") ? Match.FULL : Match.SIMPLE);
        table.foreignKeyEnforcement(name, enforcement(row));
    }

    /**
     * Adds an element of an exclusion constraint.
     * @param row the row of the element
     * @throws SQLException if the row cannot be read
     */
    void addExclusion(ResultSet row) throws SQLException {
        Relation relation = this.tables.find(row);
        if (relation != null) {
            relation.table().addExclusionElement(exclusion(row));
        }
    }

    private static ExclusionConstraint exclusion(ResultSet row) throws SQLException {
        String condition = row.getString("condition");
        String operatorClass = row.getString("operator_class");
        String expression = row.getString("expression") + ((operatorClass != null) ? " " + operatorClass : "");
        return new ExclusionConstraint(row.getString("constraint_name"), row.getString("method"),
                List.of(new ExclusionConstraint.Element(expression, row.getString("operator"))),
                (condition != null) ? PostgresqlExpression.of(OuterParentheses.strip(condition)) : null, timing(row));
    }

    // what is not enforced was not validated either
    private static Enforcement enforcement(ResultSet row) throws SQLException {
        if (!row.getBoolean("enforced")) {
            return Enforcement.NOT_ENFORCED;
        }
        return row.getBoolean("validated") ? Enforcement.ENFORCED : Enforcement.NOT_VALIDATED;
    }

    private static Timing timing(ResultSet row) throws SQLException {
        if (row.getBoolean("deferred")) {
            return Timing.INITIALLY_DEFERRED;
        }
        return row.getBoolean("deferrable") ? Timing.DEFERRABLE : Timing.NOT_DEFERRABLE;
    }

    private static ReferentialAction action(String code) {
        return switch (code) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

}
