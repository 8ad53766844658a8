package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.operation.ColumnChange;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;

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
        add(calls, "generatedAs", column.generatedSql());
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
            return JavaCall.of("comment", JavaText.literal(comment.comment()));
        }
        throw new IllegalArgumentException("Unknown change " + change);
    }

    private static JavaCall identity(Identity identity) {
        return JavaCall.of(identity.always() ? "identityAlways" : "identity");
    }

}
