package dev.migrate.dialect.db2;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.dialect.TypeDependent;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentityColumns;
import dev.migrate.dialect.TextEnumerationTypes;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * Db2's types.
 * <ul>
 * <li>A number has at most 31 digits.</li>
 * <li>There are no time zones, so that moments are in UTC, as Hibernate has them; and a
 * time of day has no fraction of a second.</li>
 * <li>JSON is a {@code clob}, a UUID is {@code binary(16)}, and there is no array that is
 * not a type of its own.</li>
 * </ul>
 */
final class Db2Types extends TextEnumerationTypes {

    // https://www.ibm.com/docs/en/db2/11.5?topic=elements-data-types
    private static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.TINYINT, "smallint"), Map.entry(Kind.SMALLINT, "smallint"),
            Map.entry(Kind.INTEGER, "integer"), Map.entry(Kind.BIGINT, "bigint"), Map.entry(Kind.REAL, "real"),
            Map.entry(Kind.DOUBLE, "double precision"), Map.entry(Kind.NUMERIC, "decimal%s"),
            Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"), Map.entry(Kind.TEXT, "clob"),
            Map.entry(Kind.CLOB, "clob"), Map.entry(Kind.BINARY, "binary%s"), Map.entry(Kind.VARBINARY, "varbinary%s"),
            Map.entry(Kind.BLOB, "blob"), Map.entry(Kind.DATE, "date"), Map.entry(Kind.TIME, "time"),
            Map.entry(Kind.TIME_TZ, "time"), Map.entry(Kind.TIMESTAMP, "timestamp%s"),
            Map.entry(Kind.TIMESTAMP_TZ, "timestamp%s"), Map.entry(Kind.UUID, "binary(16)"),
            Map.entry(Kind.JSON, "clob"), Map.entry(Kind.XML, "xml"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("real", Kind.REAL),
            Map.entry("double", Kind.DOUBLE), Map.entry("num", Kind.NUMERIC), Map.entry("clob", Kind.CLOB),
            Map.entry("binary", Kind.BINARY), Map.entry("varbinary", Kind.VARBINARY),
            Map.entry("binary varying", Kind.VARBINARY), Map.entry("blob", Kind.BLOB));

    private static final int LONGEST_VARCHAR = 32672;

    private static final int MOST_DIGITS = 31;

    private static final int DEFAULT_DIGITS = 5;

    private static final int DEFAULT_FRACTION = 6;

    private static final int BYTES_OF_UUID = 16;

    Db2Types(Identifiers identifiers) {
        super(Db2Dialect.NAME, identifiers, NAMES, SPELLINGS);
    }

    @Override
    protected @Nullable String render(Standard type) {
        Integer argument = type.argument(0);
        return switch (type.kind()) {
            case VARCHAR -> isLarge(type) ? "clob" : super.render(type);
            case VARBINARY -> isLarge(type) ? "blob" : super.render(type);
            case NUMERIC -> (argument == null || argument <= MOST_DIGITS) ? super.render(type) : null;
            default -> super.render(type);
        };
    }

    private static boolean isLarge(Standard type) {
        Integer length = type.argument(0);
        return length == null || length > LONGEST_VARCHAR;
    }

    @Override
    protected @Nullable String renderArray(String element) {
        return null;
    }

    @Override
    protected @Nullable Standard parse(String name, List<Integer> arguments) {
        return switch (name) {
            // Hibernate's word for a text with characters of a country's own
            case "nvarchar" -> super.parse("varchar", arguments);
            case "uuid", "json" -> null;
            default -> super.parse(name, arguments);
        };
    }

    @Override
    protected @Nullable ColumnType parseSpecial(String sql) {
        // bytes, not characters
        return sql.endsWith(" for bit data") ? new ColumnType.Native(sql) : null;
    }

    @Override
    protected Standard canonical(Standard type) {
        return switch (type.kind()) {
            case TINYINT -> Standard.of(Kind.SMALLINT);
            case NUMERIC -> complete(type, DEFAULT_DIGITS, 0);
            case CHAR, BINARY -> complete(type, 1);
            case VARCHAR -> isLarge(type) ? Standard.of(Kind.CLOB) : type;
            case TEXT, JSON -> Standard.of(Kind.CLOB);
            case VARBINARY -> isLarge(type) ? Standard.of(Kind.BLOB) : type;
            case UUID -> Standard.of(Kind.BINARY, BYTES_OF_UUID);
            case TIME, TIME_TZ -> Standard.of(Kind.TIME);
            case TIMESTAMP, TIMESTAMP_TZ -> complete(new Standard(Kind.TIMESTAMP, type.arguments()), DEFAULT_FRACTION);
            default -> type;
        };
    }

    @Override
    public IdentityColumns identityColumns() {
        return IdentityColumns.ONE;
    }

    // SQLSTATE 42917
    @Override
    public Set<TypeDependent> renameDependents() {
        return Set.of(TypeDependent.GENERATED_COLUMN, TypeDependent.CHECK);
    }

}
