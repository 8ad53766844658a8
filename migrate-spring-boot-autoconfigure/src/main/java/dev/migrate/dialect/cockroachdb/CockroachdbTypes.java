package dev.migrate.dialect.cockroachdb;

import java.util.List;
import java.util.Map;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.TextEnumerationTypes;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * CockroachDB's types. {@code integer} has 64 bits here unless {@code default_int_size}
 * says otherwise, so that {@code int4} is written. Texts and bytes are of any length, and
 * there are no large objects beside them.
 */
final class CockroachdbTypes extends TextEnumerationTypes {

    // https://www.cockroachlabs.com/docs/stable/data-types
    private static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.TINYINT, "smallint"), Map.entry(Kind.SMALLINT, "smallint"), Map.entry(Kind.INTEGER, "int4"),
            Map.entry(Kind.BIGINT, "bigint"), Map.entry(Kind.REAL, "real"), Map.entry(Kind.DOUBLE, "double precision"),
            Map.entry(Kind.NUMERIC, "numeric%s"), Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"),
            Map.entry(Kind.TEXT, "string"), Map.entry(Kind.CLOB, "string"), Map.entry(Kind.BINARY, "bytes"),
            Map.entry(Kind.VARBINARY, "bytes"), Map.entry(Kind.BLOB, "bytes"), Map.entry(Kind.DATE, "date"),
            Map.entry(Kind.TIME, "time%s"), Map.entry(Kind.TIME_TZ, "time%s with time zone"),
            Map.entry(Kind.TIMESTAMP, "timestamp%s"), Map.entry(Kind.TIMESTAMP_TZ, "timestamp%s with time zone"),
            Map.entry(Kind.UUID, "uuid"), Map.entry(Kind.JSON, "jsonb"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("real", Kind.REAL),
            Map.entry("text", Kind.TEXT), Map.entry("bytea", Kind.VARBINARY), Map.entry("bytes", Kind.VARBINARY),
            Map.entry("time without time zone", Kind.TIME), Map.entry("time with time zone", Kind.TIME_TZ),
            Map.entry("timetz", Kind.TIME_TZ), Map.entry("timestamp without time zone", Kind.TIMESTAMP),
            Map.entry("timestamp with time zone", Kind.TIMESTAMP_TZ), Map.entry("timestamptz", Kind.TIMESTAMP_TZ),
            Map.entry("jsonb", Kind.JSON));

    private static final int DEFAULT_FRACTION = 6;

    CockroachdbTypes(Identifiers identifiers) {
        super(CockroachdbDialect.NAME, identifiers, NAMES, SPELLINGS);
    }

    @Override
    protected @Nullable Standard parse(String name, List<Integer> arguments) {
        return switch (name) {
            // with a length it is the same as varchar
            case "string" -> super.parse(arguments.isEmpty() ? "text" : "varchar", arguments);
            case "xml" -> null;
            default -> super.parse(name, arguments);
        };
    }

    @Override
    protected Standard canonical(Standard type) {
        return switch (type.kind()) {
            case TINYINT -> Standard.of(Kind.SMALLINT);
            case CLOB -> Standard.of(Kind.TEXT);
            case BINARY, VARBINARY, BLOB -> Standard.of(Kind.VARBINARY);
            case CHAR -> complete(type, 1);
            // without precision there is no limit
            case NUMERIC -> type.arguments().isEmpty() ? type : complete(type, 0, 0);
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> complete(type, DEFAULT_FRACTION);
            default -> type;
        };
    }

}
