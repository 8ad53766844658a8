package dev.migrate.dialect.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TextEnumerationTypes;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import org.jspecify.annotations.Nullable;

/**
 * The types that the driver says its database has. How many digits a second has makes no
 * difference, since drivers do not agree where to say that.
 */
final class JdbcTypes extends TextEnumerationTypes {

    private static final int UUID_LENGTH = 36;

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("bit", Kind.BOOLEAN),
            Map.entry("tinyint", Kind.TINYINT), Map.entry("real", Kind.REAL), Map.entry("double", Kind.DOUBLE),
            Map.entry("clob", Kind.CLOB), Map.entry("text", Kind.TEXT), Map.entry("nvarchar", Kind.VARCHAR),
            Map.entry("nchar", Kind.CHAR), Map.entry("nclob", Kind.CLOB), Map.entry("binary", Kind.BINARY),
            Map.entry("varbinary", Kind.VARBINARY), Map.entry("blob", Kind.BLOB),
            Map.entry("time with time zone", Kind.TIME_TZ), Map.entry("timestamp with time zone", Kind.TIMESTAMP_TZ));

    private final JdbcTypeNames names;

    JdbcTypes(Identifiers identifiers, JdbcTypeNames names) {
        super(JdbcDialect.NAME, identifiers, names.names(), spellings(names));
        this.names = names;
    }

    // what the vocabulary has a word for goes by that one
    private static Map<String, Kind> spellings(JdbcTypeNames names) {
        Map<String, Kind> spellings = new HashMap<>();
        names.names().forEach((kind, name) -> spellings.putIfAbsent(name.replace("%s", ""), kind));
        spellings.putAll(SPELLINGS);
        return spellings;
    }

    @Override
    protected @Nullable String render(Standard type) {
        Standard available = available(type);
        boolean counted = available.kind() == Kind.TIMESTAMP || available.kind() == Kind.TIMESTAMP_TZ
                || available.kind() == Kind.TIME || available.kind() == Kind.TIME_TZ;
        return super.render(counted ? Standard.of(available.kind()) : available);
    }

    @Override
    protected Standard canonical(Standard type) {
        Standard available = available(type);
        return switch (available.kind()) {
            case CHAR -> complete(available, 1);
            case NUMERIC -> available.arguments().isEmpty() ? available : complete(available, 0, 0);
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> Standard.of(available.kind());
            default -> available;
        };
    }

    private Standard available(Standard type) {
        Kind kind = this.names.substitutes().getOrDefault(type.kind(), type.kind());
        if (type.kind() == Kind.UUID && kind == Kind.CHAR) {
            return Standard.of(kind, UUID_LENGTH);
        }
        String name = this.names.names().get(kind);
        List<Integer> arguments = (name != null && name.contains("%s")) ? type.arguments() : List.of();
        return new Standard(kind, (arguments.size() <= kind.maximumArguments()) ? arguments
                : arguments.subList(0, kind.maximumArguments()));
    }

}
