package dev.migrate.dialect.postgresql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.dialect.OuterParentheses;
import dev.migrate.dialect.TableAssembly;
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

    private PostgresqlConstraints() {
    }

    /**
     * Adds a check, or one column of a key.
     * @param table the table
     * @param row the row of the constraint
     * @throws SQLException if the row cannot be read
     */
    static void add(TableAssembly table, ResultSet row) throws SQLException {
        String name = row.getString("constraint_name");
        switch (row.getString("constraint_type")) {
            case "p" -> {
                table.addPrimaryKeyColumn(name, row.getString("column_name"));
                table.primaryKeyTiming(timing(row));
            }
            case "u" -> {
                table.addUniqueColumn(name, row.getString("column_name"));
                table.uniqueOptions(name, timing(row), row.getBoolean("nulls_not_distinct"));
            }
            case "f" -> addForeignKeyColumn(table, name, row);
            default -> table.addCheck(name, PostgresqlExpression.of(row.getString("condition")), enforcement(row));
        }
    }

    private static void addForeignKeyColumn(TableAssembly table, String name, ResultSet row) throws SQLException {
        table.addForeignKeyColumn(name, row.getString("column_name"),
                new QualifiedName(row.getString("referenced_schema"), row.getString("referenced_table")),
                row.getString("referenced_column"), action(row.getString("on_delete")),
                action(row.getString("on_update")));
        table.foreignKeyOptions(name, timing(row), row.getString("match_type").equals("f") ? Match.FULL : Match.SIMPLE);
        table.foreignKeyEnforcement(name, enforcement(row));
    }

    /**
     * Reads an exclusion constraint.
     * @param row the row of one of its elements
     * @return the constraint with this element only
     * @throws SQLException if the row cannot be read
     */
    static ExclusionConstraint exclusion(ResultSet row) throws SQLException {
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
