package dev.migrate.dialect.h2;

import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.IdentityColumns;
import dev.migrate.dialect.StandardTypes;
import dev.migrate.dialect.TypeDependent;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

/**
 * H2's types. Texts without a limit and XML are a {@code clob}, as Hibernate has them.
 */
final class H2Types extends StandardTypes {

    // https://h2database.com/html/datatypes.html
    private static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.TINYINT, "tinyint"), Map.entry(Kind.SMALLINT, "smallint"),
            Map.entry(Kind.INTEGER, "integer"), Map.entry(Kind.BIGINT, "bigint"), Map.entry(Kind.REAL, "real"),
            Map.entry(Kind.DOUBLE, "double precision"), Map.entry(Kind.NUMERIC, "numeric%s"),
            Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"), Map.entry(Kind.TEXT, "clob"),
            Map.entry(Kind.CLOB, "clob"), Map.entry(Kind.BINARY, "binary%s"), Map.entry(Kind.VARBINARY, "varbinary%s"),
            Map.entry(Kind.BLOB, "blob"), Map.entry(Kind.DATE, "date"), Map.entry(Kind.TIME, "time%s"),
            Map.entry(Kind.TIME_TZ, "time%s with time zone"), Map.entry(Kind.TIMESTAMP, "timestamp%s"),
            Map.entry(Kind.TIMESTAMP_TZ, "timestamp%s with time zone"), Map.entry(Kind.UUID, "uuid"),
            Map.entry(Kind.JSON, "json"), Map.entry(Kind.XML, "clob"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("bit", Kind.BOOLEAN),
            Map.entry("tinyint", Kind.TINYINT), Map.entry("real", Kind.REAL), Map.entry("clob", Kind.CLOB),
            Map.entry("char large object", Kind.CLOB), Map.entry("character large object", Kind.CLOB),
            Map.entry("binary", Kind.BINARY), Map.entry("varbinary", Kind.VARBINARY),
            Map.entry("binary varying", Kind.VARBINARY), Map.entry("blob", Kind.BLOB),
            Map.entry("binary large object", Kind.BLOB), Map.entry("time without time zone", Kind.TIME),
            Map.entry("time with time zone", Kind.TIME_TZ), Map.entry("timestamp without time zone", Kind.TIMESTAMP),
            Map.entry("timestamp with time zone", Kind.TIMESTAMP_TZ));

    // org.h2.engine.Constants: MAX_STRING_LENGTH and MAX_NUMERIC_PRECISION
    private static final int MAXIMUM_LENGTH = 1_000_000_000;

    private static final int MAXIMUM_PRECISION = 100_000;

    private static final int DEFAULT_FRACTION_OF_TIMESTAMP = 6;

    H2Types() {
        super(H2Dialect.NAME, NAMES, SPELLINGS);
    }

    @Override
    protected Standard canonical(Standard type) {
        return switch (type.kind()) {
            case TEXT, XML -> Standard.of(Kind.CLOB);
            case CHAR, BINARY -> complete(type, 1);
            case VARCHAR, VARBINARY -> complete(type, MAXIMUM_LENGTH);
            case NUMERIC -> complete(type, MAXIMUM_PRECISION, 0);
            case TIME, TIME_TZ -> complete(type, 0);
            case TIMESTAMP, TIMESTAMP_TZ -> complete(type, DEFAULT_FRACTION_OF_TIMESTAMP);
            default -> type;
        };
    }

    @Override
    public Set<TypeDependent> typeDependents() {
        return Set.of(TypeDependent.OWN_EXPRESSION);
    }

    // a literal is shown with the type of the column that it is compared with
    @Override
    public boolean leavesConversions(ColumnType from, ColumnType to) {
        return !(canonical(from) instanceof Standard one && canonical(to) instanceof Standard other
                && one.kind() == other.kind());
    }

    @Override
    public IdentityColumns identityColumns() {
        return IdentityColumns.ONE;
    }

}
