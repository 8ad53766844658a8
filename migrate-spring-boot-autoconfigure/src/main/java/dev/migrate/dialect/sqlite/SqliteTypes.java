package dev.migrate.dialect.sqlite;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentityColumns;
import dev.migrate.dialect.StandardTypes;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Array;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import org.jspecify.annotations.Nullable;

/**
 * SQLite keeps the name of a type as it is written and makes nothing of it but an
 * affinity (<a href="https://sqlite.org/datatype3.html">Datatypes</a>). Our names are
 * those of Hibernate's community dialect where that has one. An enumeration is a
 * {@code varchar} with a check.
 */
final class SqliteTypes extends StandardTypes {

    private static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.TINYINT, "tinyint"), Map.entry(Kind.SMALLINT, "smallint"),
            Map.entry(Kind.INTEGER, "integer"), Map.entry(Kind.BIGINT, "bigint"), Map.entry(Kind.REAL, "real"),
            Map.entry(Kind.DOUBLE, "double precision"), Map.entry(Kind.NUMERIC, "numeric%s"),
            Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"), Map.entry(Kind.TEXT, "text"),
            Map.entry(Kind.CLOB, "clob"), Map.entry(Kind.BINARY, "blob"), Map.entry(Kind.VARBINARY, "blob"),
            Map.entry(Kind.BLOB, "blob"), Map.entry(Kind.DATE, "date"), Map.entry(Kind.TIME, "time%s"),
            Map.entry(Kind.TIME_TZ, "time"), Map.entry(Kind.TIMESTAMP, "timestamp"),
            Map.entry(Kind.TIMESTAMP_TZ, "timestamp"), Map.entry(Kind.UUID, "uuid"), Map.entry(Kind.JSON, "text"),
            Map.entry(Kind.XML, "text"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("tinyint", Kind.TINYINT),
            Map.entry("real", Kind.REAL), Map.entry("double", Kind.DOUBLE), Map.entry("nchar", Kind.CHAR),
            Map.entry("nvarchar", Kind.VARCHAR), Map.entry("text", Kind.TEXT), Map.entry("clob", Kind.CLOB),
            Map.entry("binary", Kind.BINARY), Map.entry("varbinary", Kind.VARBINARY), Map.entry("blob", Kind.BLOB),
            Map.entry("time with time zone", Kind.TIME_TZ), Map.entry("timestamp with time zone", Kind.TIMESTAMP_TZ));

    private final Identifiers identifiers;

    SqliteTypes(Identifiers identifiers) {
        super(SqliteDialect.NAME, NAMES, SPELLINGS);
        this.identifiers = identifiers;
    }

    @Override
    protected String render(Enumeration type) {
        return Objects.requireNonNull(render(canonical(type)));
    }

    @Override
    protected String renderArray(String element) {
        return "blob";
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
    protected Standard canonical(Standard type) {
        return switch (type.kind()) {
            case REAL -> Standard.of(Kind.DOUBLE);
            case CLOB, JSON, XML -> Standard.of(Kind.TEXT);
            case BINARY, VARBINARY -> Standard.of(Kind.BLOB);
            case TIME, TIME_TZ -> Standard.of(Kind.TIME);
            case TIMESTAMP, TIMESTAMP_TZ -> Standard.of(Kind.TIMESTAMP);
            default -> type;
        };
    }

    @Override
    protected Standard canonical(Array type) {
        return Standard.of(Kind.BLOB);
    }

    @Override
    protected Standard canonical(Enumeration type) {
        return Standard.of(Kind.VARCHAR, type.length());
    }

    @Override
    public IdentityColumns identityColumns() {
        return IdentityColumns.ONE_KEY;
    }

}
