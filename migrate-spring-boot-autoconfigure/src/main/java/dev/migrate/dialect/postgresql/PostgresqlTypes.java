package dev.migrate.dialect.postgresql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.StandardTypes;
import dev.migrate.dialect.TypeDependent;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's types. Large objects are {@code oid} here, as Hibernate has them, which
 * does not say whether they hold text: {@code oid} is read as a {@code blob}. An
 * enumeration is a {@code varchar(255)} with a check, since PostgreSQL's own enumerations
 * are objects outside of the table.
 */
final class PostgresqlTypes extends StandardTypes {

    // https://www.postgresql.org/docs/18/datatype.html
    private static final List<Set<Kind>> FAMILIES = List.of(Set.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT),
            Set.of(Kind.VARCHAR, Kind.TEXT));

    private static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.TINYINT, "smallint"), Map.entry(Kind.SMALLINT, "smallint"),
            Map.entry(Kind.INTEGER, "integer"), Map.entry(Kind.BIGINT, "bigint"), Map.entry(Kind.REAL, "real"),
            Map.entry(Kind.DOUBLE, "double precision"), Map.entry(Kind.NUMERIC, "numeric%s"),
            Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"), Map.entry(Kind.TEXT, "text"),
            Map.entry(Kind.CLOB, "oid"), Map.entry(Kind.BINARY, "bytea"), Map.entry(Kind.VARBINARY, "bytea"),
            Map.entry(Kind.BLOB, "oid"), Map.entry(Kind.DATE, "date"), Map.entry(Kind.TIME, "time%s"),
            Map.entry(Kind.TIME_TZ, "time%s with time zone"), Map.entry(Kind.TIMESTAMP, "timestamp%s"),
            Map.entry(Kind.TIMESTAMP_TZ, "timestamp%s with time zone"), Map.entry(Kind.UUID, "uuid"),
            Map.entry(Kind.JSON, "jsonb"), Map.entry(Kind.XML, "xml"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("real", Kind.REAL),
            Map.entry("text", Kind.TEXT), Map.entry("bytea", Kind.VARBINARY), Map.entry("oid", Kind.BLOB),
            Map.entry("time without time zone", Kind.TIME), Map.entry("time with time zone", Kind.TIME_TZ),
            Map.entry("timetz", Kind.TIME_TZ), Map.entry("timestamp without time zone", Kind.TIMESTAMP),
            Map.entry("timestamp with time zone", Kind.TIMESTAMP_TZ), Map.entry("timestamptz", Kind.TIMESTAMP_TZ),
            Map.entry("jsonb", Kind.JSON));

    private static final int DEFAULT_FRACTION = 6;

    private final Identifiers identifiers;

    PostgresqlTypes(Identifiers identifiers) {
        super(PostgresqlDialect.NAME, NAMES, SPELLINGS);
        this.identifiers = identifiers;
    }

    @Override
    protected String render(Enumeration type) {
        return Objects.requireNonNull(render(canonical(type)));
    }

    @Override
    public @Nullable String check(Column column) {
        if (!(column.type() instanceof Enumeration enumeration)) {
            return null;
        }
        return enumeration.values()
            .stream()
            .map(this::literal)
            .collect(Collectors.joining(",", this.identifiers.sql(column.name()) + " in (", ")"));
    }

    @Override
    protected @Nullable Standard parse(String name, List<Integer> arguments) {
        // there are both, and jsonb is the one that is rendered
        return name.equals("json") ? null : super.parse(name, arguments);
    }

    @Override
    protected Standard canonical(Standard type) {
        return switch (type.kind()) {
            case TINYINT -> Standard.of(Kind.SMALLINT);
            case CLOB -> Standard.of(Kind.BLOB);
            case BINARY, VARBINARY -> Standard.of(Kind.VARBINARY);
            case CHAR -> complete(type, 1);
            // without precision there is no limit
            case NUMERIC -> type.arguments().isEmpty() ? type : complete(type, 0, 0);
            // more digits than the greatest number are as many
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
                (Objects.requireNonNullElse(type.argument(0), 0) > DEFAULT_FRACTION)
                        ? Standard.of(type.kind(), DEFAULT_FRACTION) : complete(type, DEFAULT_FRACTION);
            default -> type;
        };
    }

    @Override
    protected Standard canonical(Enumeration type) {
        return Standard.of(Kind.VARCHAR, type.length());
    }

    // https://www.postgresql.org/docs/18/sql-altertable.html: "cannot alter type of a
    // column used by a generated column"
    @Override
    public Set<TypeDependent> typeDependents() {
        return Set.of(TypeDependent.GENERATED_COLUMN);
    }

    // within a family there are operators for any two, so that nothing is converted
    @Override
    public boolean leavesConversions(ColumnType from, ColumnType to) {
        return !(canonical(from) instanceof Standard one && canonical(to) instanceof Standard other
                && (one.kind() == other.kind() || FAMILIES.stream()
                    .anyMatch((family) -> family.containsAll(Set.of(one.kind(), other.kind())))));
    }

}
