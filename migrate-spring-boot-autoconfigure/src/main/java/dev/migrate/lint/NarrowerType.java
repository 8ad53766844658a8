package dev.migrate.lint;

import java.util.List;
import java.util.Optional;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * D6: a column gets a type that holds less.
 */
final class NarrowerType implements Rule {

    /** Exact numbers from narrow to wide; those of equal rank hold the same. */
    private static final List<ColumnType.Kind> INTEGERS = List.of(ColumnType.Kind.TINYINT, ColumnType.Kind.SMALLINT,
            ColumnType.Kind.INTEGER, ColumnType.Kind.BIGINT);

    private static final List<ColumnType.Kind> TEXTS = List.of(ColumnType.Kind.CHAR, ColumnType.Kind.VARCHAR,
            ColumnType.Kind.TEXT, ColumnType.Kind.CLOB);

    @Override
    public Optional<Diagnostic> check(Operation operation, List<Operation> all) {
        if (!(operation instanceof AlterColumn alter)) {
            return Optional.empty();
        }
        Column existing = alter.existing();
        return alter.change(ColumnChange.SetType.class)
            .filter((change) -> existing != null && !holdsAll(change.type(), existing.type()))
            .map((change) -> new Diagnostic("D6", message(alter, existing, change.type()), operation, true));
    }

    private static String message(AlterColumn alter, @Nullable Column existing, ColumnType type) {
        return "Changing column %1$s.%2$s from %3$s to %4$s fails or cuts off values that do not fit. Look for such values first, or add a column of the new type and copy what fits"
            .formatted(alter.table(), alter.column(), (existing != null) ? existing.type() : "?", type);
    }

    private static boolean holdsAll(ColumnType after, ColumnType before) {
        if (after instanceof ColumnType.Enumeration values && before instanceof ColumnType.Enumeration previous) {
            return values.values().containsAll(previous.values());
        }
        if (before instanceof ColumnType.Enumeration && after instanceof ColumnType.Standard text) {
            return TEXTS.contains(text.kind());
        }
        if (before instanceof ColumnType.Native && after instanceof ColumnType.Standard document) {
            return document.kind() == ColumnType.Kind.JSON;
        }
        return after instanceof ColumnType.Standard wide && before instanceof ColumnType.Standard narrow
                && holdsAll(wide, narrow);
    }

    private static boolean holdsAll(ColumnType.Standard after, ColumnType.Standard before) {
        if (after.kind() == before.kind()) {
            return after.kind() == ColumnType.Kind.NUMERIC ? holdsAllDigits(after, before)
                    : atLeast(after.argument(0), before.argument(0));
        }
        if (INTEGERS.contains(after.kind()) && INTEGERS.contains(before.kind())) {
            return INTEGERS.indexOf(after.kind()) > INTEGERS.indexOf(before.kind());
        }
        if (TEXTS.contains(after.kind()) && TEXTS.contains(before.kind())) {
            return TEXTS.indexOf(after.kind()) > TEXTS.indexOf(before.kind())
                    && (after.argument(0) == null || atLeast(after.argument(0), before.argument(0)));
        }
        return before.kind() == ColumnType.Kind.REAL && after.kind() == ColumnType.Kind.DOUBLE;
    }

    private static boolean holdsAllDigits(ColumnType.Standard after, ColumnType.Standard before) {
        int scale = orZero(after.argument(1));
        int previousScale = orZero(before.argument(1));
        Integer precision = after.argument(0);
        Integer previousPrecision = before.argument(0);
        return precision == null || (previousPrecision != null && scale >= previousScale
                && precision - scale >= previousPrecision - previousScale);
    }

    private static int orZero(@Nullable Integer argument) {
        return (argument != null) ? argument : 0;
    }

    /**
     * Where there is no argument the database's default applies, mostly the greatest.
     */
    private static boolean atLeast(@Nullable Integer after, @Nullable Integer before) {
        return after == null || (before != null && after >= before);
    }

}
