package dev.migrate.dialect.hsqldb;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.Set;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentityColumns;
import dev.migrate.dialect.StandardTypes;
import dev.migrate.dialect.TypeDependent;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import org.jspecify.annotations.Nullable;

/**
 * HSQLDB's types. Texts without a limit, JSON and XML are a {@code clob}, as Hibernate
 * has them, and an enumeration is a {@code varchar} with a check.
 */
final class HsqldbTypes extends StandardTypes {

    // https://hsqldb.org/doc/2.0/guide/sqlgeneral-chapt.html#sgc_types_ops
    private static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.TINYINT, "tinyint"), Map.entry(Kind.SMALLINT, "smallint"),
            Map.entry(Kind.INTEGER, "integer"), Map.entry(Kind.BIGINT, "bigint"), Map.entry(Kind.REAL, "real"),
            Map.entry(Kind.DOUBLE, "double precision"), Map.entry(Kind.NUMERIC, "numeric%s"),
            Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"), Map.entry(Kind.TEXT, "clob"),
            Map.entry(Kind.CLOB, "clob"), Map.entry(Kind.BINARY, "binary%s"), Map.entry(Kind.VARBINARY, "varbinary%s"),
            Map.entry(Kind.BLOB, "blob"), Map.entry(Kind.DATE, "date"), Map.entry(Kind.TIME, "time%s"),
            Map.entry(Kind.TIME_TZ, "time%s with time zone"), Map.entry(Kind.TIMESTAMP, "timestamp%s"),
            Map.entry(Kind.TIMESTAMP_TZ, "timestamp%s with time zone"), Map.entry(Kind.UUID, "uuid"),
            Map.entry(Kind.JSON, "clob"), Map.entry(Kind.XML, "clob"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("tinyint", Kind.TINYINT),
            Map.entry("real", Kind.REAL), Map.entry("double", Kind.DOUBLE), Map.entry("nchar", Kind.CHAR),
            Map.entry("nvarchar", Kind.VARCHAR), Map.entry("clob", Kind.CLOB),
            Map.entry("character large object", Kind.CLOB), Map.entry("binary", Kind.BINARY),
            Map.entry("varbinary", Kind.VARBINARY), Map.entry("binary varying", Kind.VARBINARY),
            Map.entry("blob", Kind.BLOB), Map.entry("binary large object", Kind.BLOB),
            Map.entry("time without time zone", Kind.TIME), Map.entry("time with time zone", Kind.TIME_TZ),
            Map.entry("timestamp without time zone", Kind.TIMESTAMP),
            Map.entry("timestamp with time zone", Kind.TIMESTAMP_TZ));

    // what HSQLDB makes of a type without arguments
    private static final int DEFAULT_LENGTH = 32_768;

    private static final int DEFAULT_PRECISION = 128;

    private static final int DEFAULT_FRACTION_OF_TIMESTAMP = 6;

    private final Identifiers identifiers;

    HsqldbTypes(Identifiers identifiers) {
        super(HsqldbDialect.NAME, NAMES, SPELLINGS);
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
    protected Standard canonical(Standard type) {
        return switch (type.kind()) {
            // there is only one size of floating-point numbers
            case REAL -> Standard.of(Kind.DOUBLE);
            case TEXT, JSON, XML -> Standard.of(Kind.CLOB);
            case CHAR, BINARY -> complete(type, 1);
            case VARCHAR, VARBINARY -> complete(type, DEFAULT_LENGTH);
            case NUMERIC -> complete(type, DEFAULT_PRECISION, 0);
            case TIME, TIME_TZ -> complete(type, 0);
            case TIMESTAMP, TIMESTAMP_TZ -> complete(type, DEFAULT_FRACTION_OF_TIMESTAMP);
            default -> type;
        };
    }

    @Override
    protected Standard canonical(Enumeration type) {
        return Standard.of(Kind.VARCHAR, type.length());
    }

    @Override
    public Set<TypeDependent> typeDependents() {
        return Set.of(TypeDependent.CHECK, TypeDependent.OWN_EXPRESSION);
    }

    @Override
    public IdentityColumns identityColumns() {
        return IdentityColumns.ONE;
    }

}
