package dev.migrate.execute;

import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;

import org.jspecify.annotations.Nullable;

/**
 * A hash of what an operation says, which stays the same where another version of the
 * library or of the database renders it as other SQL.
 */
final class OperationChecksum {

    /**
     * What an operation does not say. A later version of the library can say more, which
     * must not look like an edited script.
     */
    private static final Pattern UNSAID = Pattern.compile("\\b\\w+=(?:null|false|\\w*\\[])(?:, |(?=]))");

    private OperationChecksum() {
    }

    static String of(Operation operation) {
        return SqlChecksum.next(SqlChecksum.EMPTY, text(operation));
    }

    private static String text(Operation operation) {
        if (operation instanceof Conditional conditional) {
            return conditional.existence().sql() + " " + text(conditional.operation());
        }
        if (operation instanceof ExecuteSql sql) {
            // Where it was written is not what it says.
            return sql.sql().strip() + sql.parameters().stream().map(OperationChecksum::value).toList();
        }
        if (operation instanceof BulkInsert insert) {
            return insert.rows()
                .stream()
                .map((row) -> row.stream().map(OperationChecksum::value).collect(Collectors.joining(", ")))
                .collect(
                        Collectors.joining("\n", "BulkInsert[%s%s\n".formatted(insert.table(), insert.columns()), "]"));
        }
        return said(operation.toString());
    }

    /**
     * Leaves out of a record's text what is null, false or empty, and what consists of
     * nothing else.
     */
    private static String said(String text) {
        String said = UNSAID.matcher(text).replaceAll("").replace(", ]", "]");
        return said.equals(text) ? text : said(said);
    }

    private static String value(@Nullable Object value) {
        return (value instanceof byte[] bytes) ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

}
