package dev.migrate.dialect.oracle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.dialect.TypeDependent;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.IdentityColumns;
import dev.migrate.dialect.TextEnumerationTypes;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * Oracle's types.
 * <ul>
 * <li>Whole numbers are numbers of so many digits: {@code number(10,0)} is read as an
 * {@code integer}. A boolean is a {@code number(1,0)} before version 23.</li>
 * <li>The length of a {@code varchar2} is in characters, as {@code varchar2(50 char)}
 * says; one in bytes is another type.</li>
 * <li>There is no time of day, which therefore comes with a date, and no array that is
 * not a type of its own.</li>
 * <li>JSON is a type since version 21, before that a {@code blob}, as Hibernate has
 * it.</li>
 * </ul>
 */
final class OracleTypes extends TextEnumerationTypes {

    // https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/Data-Types.html
    private static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "boolean"),
            Map.entry(Kind.TINYINT, "number(3,0)"), Map.entry(Kind.SMALLINT, "number(5,0)"),
            Map.entry(Kind.INTEGER, "number(10,0)"), Map.entry(Kind.BIGINT, "number(19,0)"),
            Map.entry(Kind.REAL, "binary_float"), Map.entry(Kind.DOUBLE, "binary_double"),
            Map.entry(Kind.NUMERIC, "number%s"), Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar2%s"),
            Map.entry(Kind.TEXT, "clob"), Map.entry(Kind.CLOB, "clob"), Map.entry(Kind.BINARY, "raw%s"),
            Map.entry(Kind.VARBINARY, "raw%s"), Map.entry(Kind.BLOB, "blob"), Map.entry(Kind.DATE, "date"),
            Map.entry(Kind.TIME, "timestamp%s"), Map.entry(Kind.TIME_TZ, "timestamp%s with time zone"),
            Map.entry(Kind.TIMESTAMP, "timestamp%s"), Map.entry(Kind.TIMESTAMP_TZ, "timestamp%s with time zone"),
            Map.entry(Kind.UUID, "raw(16)"), Map.entry(Kind.JSON, "json"), Map.entry(Kind.XML, "xmltype"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("binary_float", Kind.REAL),
            Map.entry("binary_double", Kind.DOUBLE), Map.entry("varchar2", Kind.VARCHAR),
            Map.entry("number", Kind.NUMERIC), Map.entry("clob", Kind.CLOB), Map.entry("raw", Kind.VARBINARY),
            Map.entry("blob", Kind.BLOB), Map.entry("timestamp with time zone", Kind.TIMESTAMP_TZ),
            Map.entry("xmltype", Kind.XML), Map.entry("sys.xmltype", Kind.XML));

    private static final Pattern CHARACTERS = Pattern.compile("(varchar2|char) ?\\((\\d{1,9}) char\\)");

    private static final int VERSION_WITH_JSON = 21;

    private static final int VERSION_WITH_BOOLEAN = 23;

    // unless max_string_size is extended
    private static final int LONGEST_VARCHAR = 4000;

    private static final int LONGEST_RAW = 2000;

    private static final int BYTES_OF_UUID = 16;

    private static final int DEFAULT_FRACTION = 6;

    private static final int LARGEST_FRACTION = 9;

    private static final Standard BIT = Standard.of(Kind.NUMERIC, 1, 0);

    // by how many digits whole numbers have
    private static final Map<Integer, Kind> WHOLE_NUMBERS = Map.of(3, Kind.TINYINT, 5, Kind.SMALLINT, 10, Kind.INTEGER,
            19, Kind.BIGINT);

    private final int majorVersion;

    OracleTypes(Identifiers identifiers, int majorVersion) {
        super(OracleDialect.NAME, identifiers, names(majorVersion), SPELLINGS);
        this.majorVersion = majorVersion;
    }

    private static Map<Kind, String> names(int majorVersion) {
        Map<Kind, String> names = new EnumMap<>(NAMES);
        if (majorVersion < VERSION_WITH_BOOLEAN) {
            names.put(Kind.BOOLEAN, "number(1,0)");
        }
        if (majorVersion < VERSION_WITH_JSON) {
            names.put(Kind.JSON, "blob");
        }
        return names;
    }

    /**
     * The version that the types are for.
     * @return for instance 23
     */
    int majorVersion() {
        return this.majorVersion;
    }

    /**
     * Whether {@code true} and {@code false} are words to the database.
     * @return {@code false} where they are the numbers 1 and 0
     */
    boolean hasBoolean() {
        return this.majorVersion >= VERSION_WITH_BOOLEAN;
    }

    @Override
    protected @Nullable String render(Standard type) {
        Integer argument = type.argument(0);
        return switch (type.kind()) {
            case VARCHAR -> isLarge(type, LONGEST_VARCHAR) ? "clob" : "varchar2(" + argument + " char)";
            case BINARY -> super.render(complete(type, 1));
            case VARBINARY -> isLarge(type, LONGEST_RAW) ? "blob" : super.render(type);
            case TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ ->
                (argument == null || argument <= LARGEST_FRACTION) ? super.render(type) : null;
            default -> super.render(type);
        };
    }

    private static boolean isLarge(Standard type, int longest) {
        Integer length = type.argument(0);
        return length == null || length > longest;
    }

    @Override
    protected @Nullable String renderArray(String element) {
        return null;
    }

    @Override
    protected @Nullable ColumnType parseSpecial(String sql) {
        Matcher characters = CHARACTERS.matcher(sql);
        if (!characters.matches()) {
            return null;
        }
        Kind kind = characters.group(1).equals("char") ? Kind.CHAR : Kind.VARCHAR;
        return Standard.of(kind, Integer.valueOf(characters.group(2)));
    }

    @Override
    protected @Nullable Standard parse(String name, List<Integer> arguments) {
        return switch (name) {
            // words for number(38,0) here
            case "smallint", "integer", "int" -> arguments.isEmpty() ? Standard.of(Kind.NUMERIC, 38, 0) : null;
            case "bigint", "tinyint", "uuid", "time" -> null;
            case "json" -> (this.majorVersion < VERSION_WITH_JSON) ? null : super.parse(name, arguments);
            case "boolean", "bool" -> hasBoolean() ? super.parse(name, arguments) : null;
            default -> super.parse(name, arguments);
        };
    }

    @Override
    protected Standard canonical(Standard type) {
        return switch (type.kind()) {
            case NUMERIC -> wholeNumber(type);
            case CHAR -> complete(type, 1);
            case VARCHAR -> isLarge(type, LONGEST_VARCHAR) ? Standard.of(Kind.CLOB) : type;
            case TEXT -> Standard.of(Kind.CLOB);
            case BINARY -> canonical(new Standard(Kind.VARBINARY, complete(type, 1).arguments()));
            case VARBINARY -> isLarge(type, LONGEST_RAW) ? Standard.of(Kind.BLOB) : type;
            case UUID -> Standard.of(Kind.VARBINARY, BYTES_OF_UUID);
            case JSON -> (this.majorVersion < VERSION_WITH_JSON) ? Standard.of(Kind.BLOB) : type;
            case TIME, TIMESTAMP -> complete(new Standard(Kind.TIMESTAMP, type.arguments()), DEFAULT_FRACTION);
            case TIME_TZ, TIMESTAMP_TZ -> complete(new Standard(Kind.TIMESTAMP_TZ, type.arguments()), DEFAULT_FRACTION);
            default -> type;
        };
    }

    private Standard wholeNumber(Standard type) {
        if (type.arguments().isEmpty()) {
            // which has any number of digits on either side
            return type;
        }
        Standard number = complete(type, 0, 0);
        if (number.equals(BIT) && !hasBoolean()) {
            return Standard.of(Kind.BOOLEAN);
        }
        Kind kind = WHOLE_NUMBERS.get(number.argument(0));
        return (kind != null && number.arguments().get(1) == 0) ? Standard.of(kind) : number;
    }

    @Override
    public IdentityColumns identityColumns() {
        return IdentityColumns.ONE;
    }

    // https://docs.oracle.com/en/error-help/db/ora-54032/ and ora-30556
    @Override
    public Set<TypeDependent> renameDependents() {
        return Set.of(TypeDependent.GENERATED_COLUMN);
    }

}
