package dev.migrate.dialect.mariadb;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import dev.migrate.dialect.IdentityColumns;
import dev.migrate.dialect.StandardTypes;
import dev.migrate.dialect.TypeDependent;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Array;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * MariaDB's types.
 * <ul>
 * <li>A boolean is a {@code bit}, as Hibernate has it; {@code tinyint(1)}, which is what
 * MariaDB makes of {@code boolean}, is read as one too.</li>
 * <li>A {@code timestamp} holds a moment, a {@code datetime} a date and time of day in no
 * time zone.</li>
 * <li>A text too long for a row is a {@code text} or {@code mediumtext}: these are read
 * as a {@code varchar} of the greatest length that they hold. {@code longtext} is the
 * text without a limit.</li>
 * <li>JSON is {@code json}. MariaDB stores that as a {@code longtext} with the check
 * {@code json_valid(…)}: whoever inspects a table is to read both together as JSON. An
 * array is JSON too, as Hibernate has it.</li>
 * </ul>
 */
public class MariadbTypes extends StandardTypes {

    /**
     * The names of <a href="https://mariadb.com/kb/en/data-types/">MariaDB's types</a>.
     */
    protected static final Map<Kind, String> NAMES = Map.ofEntries(Map.entry(Kind.BOOLEAN, "bit"),
            Map.entry(Kind.TINYINT, "tinyint"), Map.entry(Kind.SMALLINT, "smallint"),
            Map.entry(Kind.INTEGER, "integer"), Map.entry(Kind.BIGINT, "bigint"), Map.entry(Kind.REAL, "float"),
            Map.entry(Kind.DOUBLE, "double precision"), Map.entry(Kind.NUMERIC, "decimal%s"),
            Map.entry(Kind.CHAR, "char%s"), Map.entry(Kind.VARCHAR, "varchar%s"), Map.entry(Kind.TEXT, "longtext"),
            Map.entry(Kind.CLOB, "longtext"), Map.entry(Kind.BINARY, "binary%s"),
            Map.entry(Kind.VARBINARY, "varbinary%s"), Map.entry(Kind.BLOB, "longblob"), Map.entry(Kind.DATE, "date"),
            Map.entry(Kind.TIME, "time%s"), Map.entry(Kind.TIMESTAMP, "datetime%s"),
            Map.entry(Kind.TIMESTAMP_TZ, "timestamp%s"), Map.entry(Kind.UUID, "uuid"), Map.entry(Kind.JSON, "json"),
            Map.entry(Kind.XML, "longtext"));

    private static final Map<String, Kind> SPELLINGS = Map.ofEntries(Map.entry("tinyint", Kind.TINYINT),
            Map.entry("double", Kind.DOUBLE), Map.entry("real", Kind.DOUBLE), Map.entry("fixed", Kind.NUMERIC),
            Map.entry("longtext", Kind.TEXT), Map.entry("binary", Kind.BINARY), Map.entry("varbinary", Kind.VARBINARY),
            Map.entry("longblob", Kind.BLOB), Map.entry("datetime", Kind.TIMESTAMP),
            Map.entry("timestamp", Kind.TIMESTAMP_TZ));

    // in bytes: https://mariadb.com/kb/en/text/ and https://mariadb.com/kb/en/mediumtext/
    private static final int LENGTH_OF_TEXT = 65_535;

    private static final int LENGTH_OF_MEDIUM = 16_777_215;

    // a row's 65,535 bytes divided by the 4 that a character of utf8mb4 may take
    private static final int LONGEST_VARCHAR = 16_383;

    private static final int LONGEST_VARBINARY = 65_535;

    private static final int DEFAULT_PRECISION = 10;

    // what Hibernate adds to a nationalized column
    private static final Pattern CHARACTER_SET = Pattern.compile(" character set utf8mb4$");

    private static final Pattern INTEGER = Pattern.compile("(?:tiny|small|big)?int(?:eger)?");

    MariadbTypes() {
        this(MariadbDialect.NAME, NAMES);
    }

    /**
     * Creates the types of a relative of MariaDB.
     * @param dialect the name of the family
     * @param names the names of the types that it has, with {@code %s} for arguments
     */
    protected MariadbTypes(String dialect, Map<Kind, String> names) {
        super(dialect, names, SPELLINGS);
    }

    @Override
    protected @Nullable String render(Standard type) {
        Integer length = type.argument(0);
        return switch (type.kind()) {
            case VARCHAR ->
                (length == null) ? "longtext" : (length > LONGEST_VARCHAR) ? large(length, "text") : super.render(type);
            case VARBINARY -> (length == null) ? "longblob"
                    : (length > LONGEST_VARBINARY) ? large(length, "blob") : super.render(type);
            default -> super.render(type);
        };
    }

    private String large(int length, String suffix) {
        if (length <= LENGTH_OF_TEXT) {
            return suffix;
        }
        return ((length <= LENGTH_OF_MEDIUM) ? "medium" : "long") + suffix;
    }

    @Override
    protected String renderArray(String element) {
        return Objects.requireNonNull(NAMES.get(Kind.JSON));
    }

    @Override
    protected String literal(String text) {
        return MariadbLiterals.quoted(text);
    }

    @Override
    protected @Nullable Standard parse(String name, List<Integer> arguments) {
        String plain = CHARACTER_SET.matcher(name).replaceFirst("");
        return switch (plain) {
            case "bit" -> arguments.isEmpty() || arguments.equals(List.of(1)) ? Standard.of(Kind.BOOLEAN) : null;
            case "text" -> arguments.isEmpty() ? Standard.of(Kind.VARCHAR, LENGTH_OF_TEXT) : null;
            case "mediumtext" -> Standard.of(Kind.VARCHAR, LENGTH_OF_MEDIUM);
            case "mediumblob" -> Standard.of(Kind.VARBINARY, LENGTH_OF_MEDIUM);
            case "tinyint" -> arguments.equals(List.of(1)) ? Standard.of(Kind.BOOLEAN) : Standard.of(Kind.TINYINT);
            // what is left of int(11) is a width for display
            default -> super.parse(plain, INTEGER.matcher(plain).matches() ? List.of() : arguments);
        };
    }

    @Override
    protected Standard defaultFloat() {
        return Standard.of(Kind.REAL);
    }

    @Override
    protected Standard canonical(Standard type) {
        Integer length = type.argument(0);
        return switch (type.kind()) {
            case CLOB, XML -> Standard.of(Kind.TEXT);
            case VARCHAR -> (length == null || length > LENGTH_OF_MEDIUM) ? Standard.of(Kind.TEXT)
                    : (length > LONGEST_VARCHAR) ? Standard.of(Kind.VARCHAR, canonicalLength(length)) : type;
            case VARBINARY -> (length == null || length > LENGTH_OF_MEDIUM) ? Standard.of(Kind.BLOB)
                    : (length > LONGEST_VARBINARY) ? Standard.of(Kind.VARBINARY, canonicalLength(length)) : type;
            case CHAR, BINARY -> complete(type, 1);
            case NUMERIC -> complete(type, DEFAULT_PRECISION, 0);
            case TIME, TIMESTAMP, TIMESTAMP_TZ -> complete(type, 0);
            default -> type;
        };
    }

    private int canonicalLength(int length) {
        return (length <= LENGTH_OF_TEXT) ? LENGTH_OF_TEXT : LENGTH_OF_MEDIUM;
    }

    @Override
    protected ColumnType canonical(Array type) {
        return Standard.of(Kind.JSON);
    }

    // https://mariadb.com/kb/en/error-1832/ and https://mariadb.com/kb/en/error-1833/
    @Override
    public Set<TypeDependent> typeDependents() {
        return Set.of(TypeDependent.FOREIGN_KEY);
    }

    @Override
    public IdentityColumns identityColumns() {
        return IdentityColumns.ONE_KEY;
    }

}
