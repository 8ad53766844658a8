package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Array;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Native;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * What databases have in common in how they spell types. They differ in the names that
 * they write and read, and in what they cannot tell apart.
 */
public abstract class StandardTypes implements TypeNames {

    // what means the same wherever it is understood
    private static final Map<String, Kind> COMMON_SPELLINGS = Map.ofEntries(Map.entry("boolean", Kind.BOOLEAN),
            Map.entry("bool", Kind.BOOLEAN), Map.entry("smallint", Kind.SMALLINT), Map.entry("int2", Kind.SMALLINT),
            Map.entry("integer", Kind.INTEGER), Map.entry("int", Kind.INTEGER), Map.entry("int4", Kind.INTEGER),
            Map.entry("bigint", Kind.BIGINT), Map.entry("int8", Kind.BIGINT), Map.entry("float4", Kind.REAL),
            Map.entry("double precision", Kind.DOUBLE), Map.entry("float8", Kind.DOUBLE),
            Map.entry("numeric", Kind.NUMERIC), Map.entry("decimal", Kind.NUMERIC), Map.entry("dec", Kind.NUMERIC),
            Map.entry("char", Kind.CHAR), Map.entry("character", Kind.CHAR), Map.entry("varchar", Kind.VARCHAR),
            Map.entry("char varying", Kind.VARCHAR), Map.entry("character varying", Kind.VARCHAR),
            Map.entry("date", Kind.DATE), Map.entry("time", Kind.TIME), Map.entry("timestamp", Kind.TIMESTAMP),
            Map.entry("uuid", Kind.UUID), Map.entry("json", Kind.JSON), Map.entry("xml", Kind.XML));

    private static final int LARGEST_REAL = 24;

    private static final int LARGEST_DOUBLE = 53;

    private final String dialect;

    private final Map<Kind, String> names;

    private final Map<String, Kind> spellings;

    /**
     * The names of one database.
     * @param dialect the name of the family, for messages
     * @param names what to write for each type that the database has; {@code %s} stands
     * where the arguments go, and a name without it takes none
     * @param spellings what to read, beyond or instead of what means the same everywhere
     */
    protected StandardTypes(String dialect, Map<Kind, String> names, Map<String, Kind> spellings) {
        this.dialect = dialect;
        this.names = Map.copyOf(names);
        this.spellings = new HashMap<>(COMMON_SPELLINGS);
        this.spellings.putAll(spellings);
    }

    @Override
    public final String render(Column column) {
        return render(column.type(), column);
    }

    private String render(ColumnType type, Column column) {
        String sql = null;
        if (type instanceof Standard standard) {
            sql = render(standard);
        }
        else if (type instanceof Enumeration enumeration) {
            sql = render(enumeration);
        }
        else if (type instanceof Array array) {
            sql = renderArray(render(array.element(), column));
        }
        else if (type instanceof Native nativeType) {
            sql = nativeType.sql();
        }
        if (sql == null) {
            throw new UnsupportedTypeException(this.dialect, column);
        }
        return sql;
    }

    /**
     * The name of a standard type.
     * @param type the type
     * @return the name, or {@code null} if the database does not have the type
     */
    protected @Nullable String render(Standard type) {
        String name = this.names.get(type.kind());
        if (name == null) {
            return null;
        }
        String arguments = type.arguments().stream().map(String::valueOf).collect(Collectors.joining(","));
        return name.replace("%s", arguments.isEmpty() ? "" : "(" + arguments + ")");
    }

    /**
     * The type of a column that holds one of a list of texts.
     * @param type the type
     * @return the name of the type
     */
    protected String render(Enumeration type) {
        return type.values().stream().map(this::literal).collect(Collectors.joining(",", "enum (", ")"));
    }

    /**
     * The type of a column that holds a list of values.
     * @param element the name of the type of its elements
     * @return the name of the type
     */
    protected String renderArray(String element) {
        return element + " array";
    }

    /**
     * A text as a literal.
     * @param text the text
     * @return the text between quotes, which are doubled within
     */
    protected String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public final ColumnType parse(String sql) {
        ColumnType special = parseSpecial(TypeSpelling.normalized(sql));
        if (special != null) {
            return special;
        }
        Optional<String> element = TypeSpelling.elementOf(sql);
        if (element.isPresent() && !TypeSpelling.isArrayOfLength(sql)) {
            return new Array(parse(element.get()));
        }
        return TypeSpelling.of(sql)
            .<ColumnType>map(this::parse)
            .orElseGet(() -> new Native(TypeSpelling.normalized(sql)));
    }

    /**
     * Reads a type that is spelled as only this database does, such as
     * {@code varchar(max)}.
     * @param sql the name in lower case, with one space at most between words
     * @return the type, or {@code null} to read it as any other
     */
    protected @Nullable ColumnType parseSpecial(String sql) {
        return null;
    }

    private @Nullable ColumnType parse(TypeSpelling spelling) {
        if (spelling.values().isEmpty()) {
            return parse(spelling.name(), spelling.arguments());
        }
        return spelling.name().equals("enum") ? new Enumeration(spelling.values()) : null;
    }

    /**
     * Reads the name of a type that is neither an array nor an enumeration.
     * @param name the name in lower case, with one space between words and without the
     * arguments
     * @param arguments the arguments
     * @return the type, or {@code null} if the vocabulary does not have it
     */
    protected @Nullable Standard parse(String name, List<Integer> arguments) {
        if (name.equals("float")) {
            return parseFloat(arguments);
        }
        Kind kind = this.spellings.get(name);
        return (kind != null && arguments.size() <= kind.maximumArguments()) ? new Standard(kind, arguments) : null;
    }

    // SQL:2016 part 2, section 6.1: the argument says how many binary digits at least
    private @Nullable Standard parseFloat(List<Integer> arguments) {
        if (arguments.isEmpty()) {
            return defaultFloat();
        }
        if (arguments.size() > 1 || arguments.get(0) > LARGEST_DOUBLE) {
            return null;
        }
        return Standard.of((arguments.get(0) <= LARGEST_REAL) ? Kind.REAL : Kind.DOUBLE);
    }

    /**
     * What {@code float} is without an argument.
     * @return double precision in most databases
     */
    protected Standard defaultFloat() {
        return Standard.of(Kind.DOUBLE);
    }

    @Override
    public final ColumnType canonical(ColumnType type) {
        if (type instanceof Standard standard) {
            return canonical(standard);
        }
        if (type instanceof Enumeration enumeration) {
            return canonical(enumeration);
        }
        if (type instanceof Array array) {
            return canonical(array);
        }
        ColumnType parsed = parse(((Native) type).sql());
        if (!(parsed instanceof Native same)) {
            return canonical(parsed);
        }
        // how many elements there may be is nothing to compare
        return TypeSpelling.isArrayOfLength(same.sql())
                ? canonical(new Array(parse(TypeSpelling.elementOf(same.sql()).orElseThrow()))) : parsed;
    }

    /**
     * The type that the database really uses for a standard one.
     * @param type the type
     * @return the type that an inspection would find
     */
    protected abstract ColumnType canonical(Standard type);

    /**
     * The type that the database really uses for an enumeration.
     * @param type the type
     * @return the type that an inspection would find; where it is an enumeration, its
     * values are in their order, by which the database sorts, and its length is the
     * default one, which is nothing to compare
     */
    protected ColumnType canonical(Enumeration type) {
        return new Enumeration(type.values());
    }

    /**
     * The type that the database really uses for an array.
     * @param type the type
     * @return the type that an inspection would find
     */
    protected ColumnType canonical(Array type) {
        return new Array(canonical(type.element()));
    }

    /**
     * A type with the arguments that the database adds where they are left out.
     * @param type the type
     * @param defaults the arguments of the same type in their order
     * @return the type with all of its arguments
     */
    protected static Standard complete(Standard type, int... defaults) {
        List<Integer> arguments = new ArrayList<>(type.arguments());
        for (int i = arguments.size(); i < defaults.length; i++) {
            arguments.add(defaults[i]);
        }
        return new Standard(type.kind(), arguments);
    }

}
