package dev.migrate.dialect.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.migrate.schema.ColumnType.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The database's names for types, as {@link DatabaseMetaData#getTypeInfo()} has them: the
 * first one of a JDBC type is the one that fits best.
 *
 * @param names the name for each type, with {@code %s} where arguments go
 * @param substitutes what the database has instead of types that it does not have
 */
record JdbcTypeNames(Map<Kind, String> names, Map<Kind, Kind> substitutes) {

    private static final Map<Kind, List<Integer>> JDBC_TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.BOOLEAN, List.of(Types.BOOLEAN, Types.BIT)), Map.entry(Kind.TINYINT, List.of(Types.TINYINT)),
            Map.entry(Kind.SMALLINT, List.of(Types.SMALLINT)), Map.entry(Kind.INTEGER, List.of(Types.INTEGER)),
            Map.entry(Kind.BIGINT, List.of(Types.BIGINT)), Map.entry(Kind.REAL, List.of(Types.REAL)),
            Map.entry(Kind.DOUBLE, List.of(Types.DOUBLE, Types.FLOAT)),
            Map.entry(Kind.NUMERIC, List.of(Types.NUMERIC, Types.DECIMAL)), Map.entry(Kind.CHAR, List.of(Types.CHAR)),
            Map.entry(Kind.VARCHAR, List.of(Types.VARCHAR)), Map.entry(Kind.CLOB, List.of(Types.CLOB)),
            Map.entry(Kind.TEXT, List.of(Types.LONGVARCHAR)), Map.entry(Kind.BINARY, List.of(Types.BINARY)),
            Map.entry(Kind.VARBINARY, List.of(Types.VARBINARY)),
            Map.entry(Kind.BLOB, List.of(Types.BLOB, Types.LONGVARBINARY)), Map.entry(Kind.DATE, List.of(Types.DATE)),
            Map.entry(Kind.TIME, List.of(Types.TIME)), Map.entry(Kind.TIME_TZ, List.of(Types.TIME_WITH_TIMEZONE)),
            Map.entry(Kind.TIMESTAMP, List.of(Types.TIMESTAMP)),
            Map.entry(Kind.TIMESTAMP_TZ, List.of(Types.TIMESTAMP_WITH_TIMEZONE)),
            Map.entry(Kind.XML, List.of(Types.SQLXML))));

    // what JDBC has no type for
    private static final Map<String, Kind> SPECIAL = Map.of("uuid", Kind.UUID, "json", Kind.JSON, "xml", Kind.XML);

    private static final Map<Kind, List<Kind>> SUBSTITUTES = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.BOOLEAN, List.of(Kind.SMALLINT)), Map.entry(Kind.TINYINT, List.of(Kind.SMALLINT)),
            Map.entry(Kind.SMALLINT, List.of(Kind.INTEGER)), Map.entry(Kind.BIGINT, List.of(Kind.NUMERIC)),
            Map.entry(Kind.REAL, List.of(Kind.DOUBLE)), Map.entry(Kind.DOUBLE, List.of(Kind.REAL)),
            Map.entry(Kind.TEXT, List.of(Kind.CLOB)), Map.entry(Kind.CLOB, List.of(Kind.TEXT)),
            Map.entry(Kind.BINARY, List.of(Kind.VARBINARY, Kind.BLOB)),
            Map.entry(Kind.VARBINARY, List.of(Kind.BINARY, Kind.BLOB)), Map.entry(Kind.BLOB, List.of(Kind.VARBINARY)),
            Map.entry(Kind.TIME_TZ, List.of(Kind.TIME)), Map.entry(Kind.TIMESTAMP_TZ, List.of(Kind.TIMESTAMP)),
            Map.entry(Kind.UUID, List.of(Kind.CHAR)), Map.entry(Kind.JSON, List.of(Kind.CLOB, Kind.TEXT)),
            Map.entry(Kind.XML, List.of(Kind.CLOB, Kind.TEXT))));

    /**
     * The names of the SQL standard.
     */
    static final JdbcTypeNames STANDARD = new JdbcTypeNames(Map.ofEntries(Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.SMALLINT, "smallint"), Map.entry(Kind.INTEGER, "integer"), Map.entry(Kind.BIGINT, "bigint"),
            Map.entry(Kind.REAL, "real"), Map.entry(Kind.DOUBLE, "double precision"),
            Map.entry(Kind.NUMERIC, "numeric%s"), Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"),
            Map.entry(Kind.CLOB, "clob"), Map.entry(Kind.BINARY, "binary%s"), Map.entry(Kind.VARBINARY, "varbinary%s"),
            Map.entry(Kind.BLOB, "blob"), Map.entry(Kind.DATE, "date"), Map.entry(Kind.TIME, "time%s"),
            Map.entry(Kind.TIME_TZ, "time%s with time zone"), Map.entry(Kind.TIMESTAMP, "timestamp%s"),
            Map.entry(Kind.TIMESTAMP_TZ, "timestamp%s with time zone")));

    JdbcTypeNames(Map<Kind, String> names) {
        this(Map.copyOf(names), substitutes(names));
    }

    static JdbcTypeNames of(DatabaseMetaData database) throws SQLException {
        Map<Integer, String> offered = new HashMap<>();
        Map<Kind, String> names = new EnumMap<>(Kind.class);
        try (ResultSet rows = database.getTypeInfo()) {
            while (rows.next()) {
                String name = rows.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                String parameters = rows.getString("CREATE_PARAMS");
                boolean counted = rows.getBoolean("AUTO_INCREMENT") && name.contains("identity");
                if (SPECIAL.containsKey(name)) {
                    names.putIfAbsent(SPECIAL.get(name), name);
                }
                else if (!counted) {
                    offered.merge(rows.getInt("DATA_TYPE"), withArguments(name, parameters),
                            (first, other) -> STANDARD.names().containsValue(other) ? other : first);
                }
            }
        }
        JDBC_TYPES.forEach((kind, types) -> types.stream()
            .filter(offered::containsKey)
            .findFirst()
            .ifPresent((type) -> names.putIfAbsent(kind, offered.get(type))));
        return names.containsKey(Kind.VARCHAR) ? new JdbcTypeNames(names) : STANDARD;
    }

    // time(0) with time zone, character(10) varying
    private static String withArguments(String name, @Nullable String parameters) {
        if (parameters == null || parameters.isBlank()) {
            return name;
        }
        int place = name.indexOf('(');
        return (place >= 0) ? name.substring(0, place) + "%s" + name.substring(name.indexOf(')') + 1)
                : name.matches("time(stamp)? with.*") ? name.replaceFirst(" with", "%s with") : name + "%s";
    }

    private static Map<Kind, Kind> substitutes(Map<Kind, String> names) {
        Map<Kind, Kind> substitutes = new EnumMap<>(Kind.class);
        SUBSTITUTES.forEach((kind, others) -> {
            if (!names.containsKey(kind)) {
                others.stream()
                    .filter(names::containsKey)
                    .findFirst()
                    .ifPresent((other) -> substitutes.put(kind, other));
            }
        });
        return substitutes;
    }

}
