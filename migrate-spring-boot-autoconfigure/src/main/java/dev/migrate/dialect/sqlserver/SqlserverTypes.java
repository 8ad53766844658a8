package dev.migrate.dialect.sqlserver;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.TypeDependent;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentityColumns;
import dev.migrate.dialect.TextEnumerationTypes;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Array;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Native;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * SQL Server's types.
 * <ul>
 * <li>Texts and bytes too long for a row are {@code varchar(max)} and
 * {@code varbinary(max)}, which hold what large objects hold elsewhere.</li>
 * <li>{@code nvarchar} is a type of its own, which a script names by
 * {@code sqlType("nvarchar(50)")}. JSON is an {@code nvarchar(max)} and an array an
 * {@code xml}, as Hibernate has them.</li>
 * <li>{@code tinyint} has no negative numbers, and {@code timestamp} is no time: neither
 * is what our vocabulary means by it.</li>
 * </ul>
 */
final class SqlserverTypes extends TextEnumerationTypes {

    private static final String JSON = "nvarchar(max)";

    // https://learn.microsoft.com/sql/t-sql/data-types/data-types-transact-sql
    private static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "bit"),
            Map.entry(Kind.TINYINT, "smallint"), Map.entry(Kind.SMALLINT, "smallint"), Map.entry(Kind.INTEGER, "int"),
            Map.entry(Kind.BIGINT, "bigint"), Map.entry(Kind.REAL, "real"), Map.entry(Kind.DOUBLE, "float"),
            Map.entry(Kind.NUMERIC, "numeric%s"), Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"),
            Map.entry(Kind.TEXT, "varchar(max)"), Map.entry(Kind.CLOB, "varchar(max)"),
            Map.entry(Kind.BINARY, "binary%s"), Map.entry(Kind.VARBINARY, "varbinary%s"),
            Map.entry(Kind.BLOB, "varbinary(max)"), Map.entry(Kind.DATE, "date"), Map.entry(Kind.TIME, "time%s"),
            Map.entry(Kind.TIME_TZ, "datetimeoffset%s"), Map.entry(Kind.TIMESTAMP, "datetime2%s"),
            Map.entry(Kind.TIMESTAMP_TZ, "datetimeoffset%s"), Map.entry(Kind.UUID, "uniqueidentifier"),
            Map.entry(Kind.JSON, JSON), Map.entry(Kind.XML, "xml"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("bit", Kind.BOOLEAN),
            Map.entry("real", Kind.REAL), Map.entry("binary", Kind.BINARY), Map.entry("varbinary", Kind.VARBINARY),
            Map.entry("datetime2", Kind.TIMESTAMP), Map.entry("datetimeoffset", Kind.TIMESTAMP_TZ),
            Map.entry("uniqueidentifier", Kind.UUID));

    private static final int LONGEST_IN_ROW = 8000;

    private static final int DEFAULT_PRECISION = 18;

    private static final int LARGEST_FRACTION = 7;

    SqlserverTypes(Identifiers identifiers) {
        super(SqlserverDialect.NAME, identifiers, NAMES, SPELLINGS);
    }

    @Override
    protected @Nullable String render(Standard type) {
        return switch (type.kind()) {
            case VARCHAR, VARBINARY -> isLarge(type) ? super.render(large(type)) : super.render(type);
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
                (fraction(type) <= LARGEST_FRACTION) ? super.render(type) : null;
            default -> super.render(type);
        };
    }

    // without a length, varchar is varchar(1)
    private static boolean isLarge(Standard type) {
        Integer length = type.argument(0);
        return length == null || length > LONGEST_IN_ROW;
    }

    private static Standard large(Standard type) {
        return Standard.of((type.kind() == Kind.VARCHAR) ? Kind.TEXT : Kind.BLOB);
    }

    private static int fraction(Standard type) {
        Integer fraction = type.argument(0);
        return (fraction != null) ? fraction : LARGEST_FRACTION;
    }

    @Override
    protected String renderArray(String element) {
        return "xml";
    }

    @Override
    protected @Nullable ColumnType parseSpecial(String sql) {
        return switch (sql) {
            case "varchar(max)" -> Standard.of(Kind.TEXT);
            case "varbinary(max)" -> Standard.of(Kind.BLOB);
            default -> null;
        };
    }

    @Override
    protected @Nullable Standard parse(String name, List<Integer> arguments) {
        return switch (name) {
            // a number that changes with the row, and a type that only newer servers have
            case "timestamp", "json" -> null;
            case "varchar" -> Standard.of(Kind.VARCHAR, arguments.isEmpty() ? 1 : arguments.get(0));
            case "varbinary" -> Standard.of(Kind.VARBINARY, arguments.isEmpty() ? 1 : arguments.get(0));
            default -> super.parse(name, arguments);
        };
    }

    @Override
    protected ColumnType canonical(Standard type) {
        return switch (type.kind()) {
            case TINYINT -> Standard.of(Kind.SMALLINT);
            case CLOB -> Standard.of(Kind.TEXT);
            case VARCHAR, VARBINARY -> isLarge(type) ? large(type) : type;
            case CHAR, BINARY -> complete(type, 1);
            case NUMERIC -> complete(type, DEFAULT_PRECISION, 0);
            case TIME, TIMESTAMP, TIMESTAMP_TZ -> complete(type, LARGEST_FRACTION);
            case TIME_TZ -> Standard.of(Kind.TIMESTAMP_TZ, fraction(type));
            case JSON -> new Native(JSON);
            default -> type;
        };
    }

    @Override
    protected ColumnType canonical(Array type) {
        return Standard.of(Kind.XML);
    }

    @Override
    public IdentityColumns identityColumns() {
        return IdentityColumns.ONE;
    }

    // error 15336: the object participates in enforced dependencies
    @Override
    public Set<TypeDependent> renameDependents() {
        return Set.of(TypeDependent.GENERATED_COLUMN, TypeDependent.CHECK);
    }

}
