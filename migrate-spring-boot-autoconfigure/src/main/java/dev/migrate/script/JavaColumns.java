package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.operation.ColumnChange;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.SequenceOptions;

import org.jspecify.annotations.Nullable;

/**
 * Writes what there is to a column besides its name and type.
 */
final class JavaColumns {

    private JavaColumns() {
    }

    static List<JavaCall> definition(Column column) {
        List<JavaCall> calls = new ArrayList<>();
        Identity identity = column.identity();
        if (identity != null) {
            calls.add(identity(identity));
        }
        else if (!column.nullable()) {
            calls.add(JavaCall.of("notNull"));
        }
        add(calls, "defaultSql", column.defaultSql());
        add(calls, column.virtual() ? "virtualAs" : "generatedAs", column.generatedSql());
        add(calls, "comment", column.comment());
        return calls;
    }

    private static void add(List<JavaCall> calls, String method, @Nullable String text) {
        if (text != null) {
            calls.add(JavaCall.of(method, List.of(text)));
        }
    }

    /**
     * A change of anything but the type.
     * @param change the change
     * @return the call of {@link dev.migrate.ColumnAlteration} that makes it
     */
    static JavaCall alteration(ColumnChange change) {
        if (change instanceof ColumnChange.SetNullable nullability) {
            return JavaCall.of(nullability.nullable() ? "nullable" : "notNull");
        }
        if (change instanceof ColumnChange.SetDefault defaultChange) {
            String sql = defaultChange.sql();
            return (sql == null) ? JavaCall.of("dropDefault") : JavaCall.of("defaultSql", JavaText.literal(sql));
        }
        if (change instanceof ColumnChange.SetIdentity identityChange) {
            Identity identity = identityChange.identity();
            return (identity == null) ? JavaCall.of("dropIdentity") : identity(identity);
        }
        if (change instanceof ColumnChange.SetComment comment) {
            return (comment.comment() == null) ? JavaCall.of("dropComment")
                    : JavaCall.of("comment", List.of(comment.comment()));
        }
        throw new IllegalArgumentException("Unknown change " + change);
    }

    private static JavaCall identity(Identity identity) {
        String method = identity.always() ? "identityAlways" : "identity";
        return identity.options().equals(SequenceOptions.NONE) ? JavaCall.of(method)
                : JavaCall.of(method, JavaLambda.of("identity", counting(identity.options())).chain());
    }

    /**
     * How the database counts.
     * @param options how it does
     * @return the calls of {@link dev.migrate.SequenceDefinition} that say so
     */
    static List<JavaCall> counting(SequenceOptions options) {
        List<JavaCall> calls = new ArrayList<>();
        addNumber(calls, "startWith", options.start());
        addNumber(calls, "incrementBy", options.increment());
        addNumber(calls, "minValue", options.minimum());
        addNumber(calls, "maxValue", options.maximum());
        addNumber(calls, "cache", options.cache());
        if (options.cycle() != null) {
            calls.add(JavaCall.of(options.cycle() ? "cycle" : "noCycle"));
        }
        return calls;
    }

    private static void addNumber(List<JavaCall> calls, String method, @Nullable Long number) {
        if (number != null) {
            calls.add(JavaCall.of(method, number(number)));
        }
    }

    static String number(long number) {
        return ((int) number == number) ? String.valueOf(number) : number + "L";
    }

}
