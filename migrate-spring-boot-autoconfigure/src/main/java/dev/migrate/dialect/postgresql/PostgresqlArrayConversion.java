package dev.migrate.dialect.postgresql;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

/**
 * How a document becomes an array. What an {@code alter column … using} says may have no
 * query in it, so that elements cannot be taken out one by one; what fills the attributes
 * of a structured type fills arrays too (<a href=
 * "https://www.postgresql.org/docs/18/functions-json.html">jsonb_populate_record</a>). A
 * type with one attribute is made for it, which goes with the session at the latest.
 */
final class PostgresqlArrayConversion {

    private static final String TYPE = "pg_temp.migrate_elements";

    private PostgresqlArrayConversion() {
    }

    /**
     * Whether an operation makes an array of a document.
     * @param operation the operation, complete
     * @return whether it does
     */
    static boolean isIn(AlterColumn operation) {
        Column existing = operation.existing();
        return existing != null && existing.type() instanceof Standard standard && standard.kind() == Kind.JSON
                && operation.change(SetType.class)
                    .filter((change) -> change.type() instanceof ColumnType.Array)
                    .isPresent();
    }

    /**
     * The statement that comes first.
     * @param array the name of the array type
     * @return the statement
     */
    static String creation(String array) {
        return "create type " + TYPE + " as (elements " + array + ")";
    }

    /**
     * The value of the column as an array.
     * @param column the column as a statement needs it
     * @return the expression
     */
    static String expression(String column) {
        return "(jsonb_populate_record(null::%s, jsonb_build_object('elements', %s))).elements".formatted(TYPE, column);
    }

    /**
     * The statement that comes last.
     * @return the statement
     */
    static String removal() {
        return "drop type " + TYPE;
    }

}
