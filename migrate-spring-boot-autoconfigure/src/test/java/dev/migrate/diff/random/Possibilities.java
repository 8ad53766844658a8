package dev.migrate.diff.random;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.UnsupportedTypeException;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

/**
 * What a schema may have on one database.
 */
final class Possibilities {

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT,
            Kind.REAL, Kind.DOUBLE, Kind.NUMERIC);

    private static final Set<Kind> TEXTS = EnumSet.of(Kind.CHAR, Kind.VARCHAR, Kind.TEXT);

    private static final Set<Kind> MOMENTS = EnumSet.of(Kind.DATE, Kind.TIMESTAMP, Kind.TIMESTAMP_TZ);

    private static final int LONGEST_KEY = 255;

    private final Dialect dialect;

    private final Set<Trait> traits;

    private final int longestName;

    private final List<String> collations;

    private final List<ColumnType> types = new ArrayList<>();

    Possibilities(Dialect dialect, Set<Trait> traits, int longestName, List<String> collations) {
        this.collations = collations;
        this.dialect = dialect;
        this.traits = traits;
        this.longestName = longestName;
        candidates().stream().filter(this::isSupported).forEach(this.types::add);
    }

    private static List<ColumnType> candidates() {
        List<ColumnType> candidates = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            candidates.add(Standard.of(kind));
        }
        candidates.addAll(List.of(Standard.of(Kind.NUMERIC, 10, 2), Standard.of(Kind.NUMERIC, 19, 4),
                Standard.of(Kind.CHAR, 3), Standard.of(Kind.VARCHAR, 20), Standard.of(Kind.VARCHAR, 100),
                Standard.of(Kind.VARCHAR, LONGEST_KEY), Standard.of(Kind.VARCHAR, 4000), Standard.of(Kind.BINARY, 16),
                Standard.of(Kind.VARBINARY, 100), Standard.of(Kind.TIME, 3), Standard.of(Kind.TIMESTAMP, 3),
                Standard.of(Kind.TIMESTAMP, 6), Standard.of(Kind.TIMESTAMP_TZ, 6)));
        for (int i = 0; i < 3; i++) {
            candidates.add(Standard.of(Kind.INTEGER));
            candidates.add(Standard.of(Kind.BIGINT));
            candidates.add(Standard.of(Kind.VARCHAR, 50));
        }
        candidates.add(new ColumnType.Enumeration(List.of("NEW", "DONE")));
        candidates.add(new ColumnType.Enumeration(List.of("NEW", "it's", "DONE")));
        candidates.add(new ColumnType.Array(Standard.of(Kind.INTEGER)));
        candidates.add(new ColumnType.Array(Standard.of(Kind.VARCHAR, 50)));
        return candidates;
    }

    private boolean isSupported(ColumnType type) {
        try {
            this.dialect.types().render(Column.of("x", type));
            return true;
        }
        catch (UnsupportedTypeException ex) {
            return false;
        }
    }

    Dialect dialect() {
        return this.dialect;
    }

    boolean has(Trait trait) {
        return this.traits.contains(trait);
    }

    List<ColumnType> types() {
        return this.types;
    }

    List<String> collations() {
        return this.collations;
    }

    int longestName() {
        return this.longestName;
    }

    String sql(String name) {
        return this.dialect.identifiers().sql(name);
    }

    /**
     * What two names must not have in common within a table.
     */
    String columnKey(String name) {
        String stored = this.dialect.identifiers().stored(name);
        return has(Trait.CASE_SENSITIVE_COLUMNS) ? stored : stored.toLowerCase(Locale.ROOT);
    }

    /**
     * What two names must not have in common within the schema.
     */
    String key(String name) {
        return this.dialect.identifiers().stored(name).toLowerCase(Locale.ROOT);
    }

    /**
     * What expressions a column can be in, and between which types its values can be
     * converted.
     */
    String family(ColumnType type) {
        if (type instanceof Standard standard) {
            return NUMBERS.contains(standard.kind()) ? "number" : TEXTS.contains(standard.kind()) ? "text"
                    : MOMENTS.contains(standard.kind()) ? "moment" : standard.kind().name();
        }
        return type instanceof ColumnType.Enumeration ? "enumeration" : type.toString();
    }

    boolean isNumber(ColumnType type) {
        return family(type).equals("number");
    }

    boolean isText(ColumnType type) {
        return family(type).equals("text") && !isUnlimited(type);
    }

    /**
     * Whether values are filled up with blanks, which not every database computes with.
     */
    boolean isPadded(ColumnType type) {
        return type instanceof Standard standard && standard.kind() == Kind.CHAR;
    }

    boolean isCountable(ColumnType type) {
        return type instanceof Standard standard
                && Set.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT).contains(standard.kind());
    }

    boolean isKey(ColumnType type) {
        if (!(type instanceof Standard standard)) {
            return type instanceof ColumnType.Enumeration;
        }
        return isNumber(type) || family(type).equals("moment") || standard.kind() == Kind.UUID
                || (isText(type) && !isUnlimited(type));
    }

    private static boolean isUnlimited(ColumnType type) {
        if (!(type instanceof Standard standard)) {
            return true;
        }
        Integer length = standard.argument(0);
        return standard.kind() == Kind.TEXT
                || (standard.kind() == Kind.VARCHAR && (length == null || length > LONGEST_KEY));
    }

    /**
     * Whether a column can become one of another type as it is.
     */
    boolean isConvertible(ColumnType from, ColumnType to) {
        String target = family(to);
        return family(from).equals(target) || (target.equals("text")
                && (isNumber(from) || family(from).equals("moment") || family(from).equals("enumeration")));
    }

    List<String> defaults(ColumnType type) {
        if (type instanceof ColumnType.Enumeration enumeration) {
            return List.of("'" + enumeration.values().get(0) + "'");
        }
        if (!(type instanceof Standard standard)) {
            return List.of();
        }
        return switch (standard.kind()) {
            case BOOLEAN -> List.of("true", "false");
            case TINYINT, SMALLINT, INTEGER, BIGINT ->
                has(Trait.EXPRESSIONS_AS_DEFAULTS) ? List.of("0", "42", "-1", "1 + 1") : List.of("0", "42", "-1");
            case NUMERIC -> List.of("0", "17", "-1");
            case REAL, DOUBLE -> List.of("0", "0.5");
            case CHAR -> List.of("'x'", "''''");
            case VARCHAR -> List.of("'new'", "'it''s'", "''", "' a  b '", "'null'", "'ä\"`$'");
            case DATE ->
                has(Trait.DATES_AS_DEFAULTS) ? List.of("current_date", "'2020-02-29'") : List.of("'2020-02-29'");
            case TIMESTAMP, TIMESTAMP_TZ -> List.of("current_timestamp");
            default -> List.of();
        };
    }

}
