package dev.migrate.dialect;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.MigrateException;
import dev.migrate.operation.ExecuteSql;

import org.jspecify.annotations.Nullable;

/**
 * Puts values in the place of the question marks of a statement. A question mark within a
 * text, a name or a comment is none, and {@code ??} is an operator's.
 */
final class ParameterMarkers {

    private static final Pattern TOKEN = Pattern
        .compile("'[^']*'|\"[^\"]*\"|`[^`]*`|--[^\\n]*|/\\*(?s:.*?)\\*/|\\?\\?|\\?");

    private final Literals literals;

    ParameterMarkers(Literals literals) {
        this.literals = literals;
    }

    /**
     * The statement with its values.
     * @param operation the statement and the values
     * @return the statement as it can be sent
     * @throws MigrateException if there are more or fewer values than question marks
     */
    String fill(ExecuteSql operation) {
        List<@Nullable Object> parameters = operation.parameters();
        if (parameters.isEmpty()) {
            return operation.sql();
        }
        Iterator<@Nullable Object> values = parameters.iterator();
        int[] markers = { 0 };
        String sql = TOKEN.matcher(operation.sql()).replaceAll((token) -> {
            if (!token.group().equals("?")) {
                return Matcher.quoteReplacement(token.group().equals("??") ? "?" : token.group());
            }
            markers[0]++;
            return Matcher.quoteReplacement(values.hasNext() ? this.literals.of(values.next()) : "?");
        });
        if (markers[0] != parameters.size()) {
            throw new MigrateException("The statement has %d question mark(s) and %d value(s) for them: %s"
                .formatted(markers[0], parameters.size(), operation.sql()));
        }
        return sql;
    }

}
