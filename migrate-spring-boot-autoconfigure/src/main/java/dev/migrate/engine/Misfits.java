package dev.migrate.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.RowCounts;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a column do not fit another type, as an SQL condition.
 */
final class Misfits {

    private static final Set<Kind> TEXTS = EnumSet.of(Kind.CHAR, Kind.VARCHAR, Kind.TEXT, Kind.CLOB);

    private static final Set<Kind> INTEGERS = EnumSet.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT);

    private final Dialect dialect;

    Misfits(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The condition for values that do not fit.
     * @param name the name that the column has now
     * @param column the column as it is
     * @param after the type that it gets
     * @return the condition, or {@code null} where that cannot be told by a simple one
     */
    @Nullable String condition(String name, Column column, ColumnType after) {
        String sql = this.dialect.identifiers().sql(name);
        if (after instanceof ColumnType.Enumeration values) {
            return notAmong(sql, column.type(), values.values());
        }
        if (!(column.type() instanceof ColumnType.Standard before) || !(after instanceof ColumnType.Standard narrow)) {
            return null;
        }
        Integer length = narrow.argument(0);
        if (TEXTS.contains(before.kind()) && TEXTS.contains(narrow.kind())) {
            return (length != null) ? "%s > %d".formatted(new RowCounts(this.dialect).length(sql), length) : null;
        }
        boolean exact = INTEGERS.contains(before.kind()) || before.kind() == Kind.NUMERIC;
        if (exact && INTEGERS.contains(narrow.kind())) {
            return outside(sql, bits(narrow.kind()), before.kind() == Kind.NUMERIC);
        }
        return (exact && narrow.kind() == Kind.NUMERIC && length != null) ? tooManyDigits(sql, narrow, length) : null;
    }

    /**
     * Only values that the column may have now are compared, for no other is a value of
     * its type.
     */
    private static @Nullable String notAmong(String sql, ColumnType before, List<String> values) {
        List<String> left = new ArrayList<>(values);
        if (before instanceof ColumnType.Enumeration previous) {
            left.retainAll(previous.values());
        }
        else if (!(before instanceof ColumnType.Standard text) || !TEXTS.contains(text.kind())) {
            return null;
        }
        return left.isEmpty() ? sql + " is not null"
                : left.stream()
                    .map((value) -> "'" + value.replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", sql + " not in (", ")"));
    }

    private static int bits(Kind kind) {
        return switch (kind) {
            case TINYINT -> 7;
            case SMALLINT -> 15;
            case INTEGER -> 31;
            default -> 63;
        };
    }

    private static String outside(String sql, int bits, boolean fractions) {
        BigInteger end = BigInteger.TWO.pow(bits);
        return "%1$s < %2$s or %1$s > %3$s".formatted(sql, end.negate(), end.subtract(BigInteger.ONE))
                + (fractions ? " or %1$s <> floor(%1$s)".formatted(sql) : "");
    }

    private static String tooManyDigits(String sql, ColumnType.Standard narrow, int precision) {
        Integer argument = narrow.argument(1);
        int scale = (argument != null) ? argument : 0;
        return "abs(%1$s) >= %2$s or %1$s <> round(%1$s, %3$d)".formatted(sql,
                BigInteger.TEN.pow(Math.max(0, precision - scale)), scale);
    }

}
