package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.ColumnTypes;
import dev.migrate.schema.ColumnType;

/**
 * Writes column types as calls of the methods of {@link ColumnTypes}.
 */
final class JavaTypes {

    /** A longer one is easier to read in a statement of its own. */
    private static final int LONGEST_ARGUMENT = 80;

    private final JavaImports imports;

    private final JavaNames names = new JavaNames();

    JavaTypes(JavaImports imports) {
        this.imports = imports;
    }

    /**
     * The expression for a type.
     * @param type the type
     * @param owner the name of what has this type
     * @param before takes the statements that have to stand before the one in which the
     * expression is used
     * @return the expression
     */
    String expression(ColumnType type, String owner, List<JavaStatement> before) {
        if (type instanceof ColumnType.Array array) {
            return method("array") + "(" + expression(array.element(), owner, before) + ")";
        }
        JavaCall call = call(type);
        if (call.text().length() <= LONGEST_ARGUMENT) {
            return call.text();
        }
        this.imports.add(ColumnType.class);
        String variable = this.names.next(owner, "Type");
        before.add(JavaStatement.of("ColumnType " + variable + " = ", call));
        return variable;
    }

    private JavaCall call(ColumnType type) {
        if (type instanceof ColumnType.Standard standard) {
            List<String> arguments = new ArrayList<>();
            standard.arguments().forEach((argument) -> arguments.add(argument.toString()));
            return new JavaCall(method(method(standard.kind())), arguments, null);
        }
        if (type instanceof ColumnType.Enumeration enumeration) {
            return enumeration(enumeration);
        }
        return JavaCall.of(method("sqlType"), List.of(((ColumnType.Native) type).sql()));
    }

    private JavaCall enumeration(ColumnType.Enumeration type) {
        List<String> arguments = new ArrayList<>();
        if (type.length() != ColumnType.Enumeration.DEFAULT_LENGTH) {
            arguments.add(String.valueOf(type.length()));
        }
        type.values().forEach((value) -> arguments.add(JavaText.literal(value)));
        return new JavaCall(method("enumeration"), arguments, null);
    }

    private String method(String name) {
        this.imports.addStatic(ColumnTypes.class, name);
        return name;
    }

    private static String method(ColumnType.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "bool";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "doublePrecision";
            case NUMERIC -> "numeric";
            case CHAR -> "character";
            case VARCHAR -> "varchar";
            case TEXT -> "text";
            case CLOB -> "clob";
            case BINARY -> "binary";
            case VARBINARY -> "varbinary";
            case BLOB -> "blob";
            case DATE -> "date";
            case TIME -> "time";
            case TIME_TZ -> "timeTz";
            case TIMESTAMP -> "timestamp";
            case TIMESTAMP_TZ -> "timestampTz";
            case UUID -> "uuid";
            case JSON -> "json";
            case XML -> "xml";
        };
    }

}
