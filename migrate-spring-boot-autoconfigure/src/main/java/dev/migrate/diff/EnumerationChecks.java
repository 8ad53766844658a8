package dev.migrate.diff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.migrate.dialect.ColumnConstraintName;
import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Table;

/**
 * Recognizes enumerations in a database that has none inside column definitions and keeps
 * them as a text with a check constraint. A wanted enumeration is then compared with an
 * enumeration, and its values with values.
 */
final class EnumerationChecks {

    private static final String CASTS = "(?:\\)*::[a-z ]+(?:\\([0-9]+\\))?(?:\\[\\])?)*\\)*";

    private static final String LITERAL = "\\(*'(?:[^']|'')*'" + CASTS;

    private static final Pattern LIST = Pattern.compile("\\(*(\"(?:[^\"]|\"\")+\"|[^\\s\"():=]+)" + CASTS
            + " *(?:in *\\(|= *any *\\(+ *array *\\[)(" + LITERAL + "(?:, *" + LITERAL + ")*)\\]?" + CASTS,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern VALUE = Pattern.compile("'((?:[^']|'')*)'");

    private static final Pattern LABEL = Pattern.compile("_check\\d*$");

    // in bytes; a character that does not fit leaves up to three of 63
    private static final int SHORTENED = 60;

    private static final Pattern GENERATED_NAME = Pattern.compile("sys_ct_\\d+");

    private final TypeNames types;

    EnumerationChecks(TypeNames types) {
        this.types = types;
    }

    /**
     * Turns the columns of a table that are wanted as enumerations and are kept as such
     * into enumerations.
     * @param actual the table as it is
     * @param wanted the table as it shall be
     * @return the table as it is, in these words
     */
    Table fold(Table actual, Table wanted) {
        List<CheckConstraint> checks = new ArrayList<>(actual.checkConstraints());
        List<Column> columns = actual.columns().stream().map((column) -> {
            boolean emulated = wanted.column(column.name())
                .filter((counterpart) -> counterpart.type() instanceof Enumeration)
                .filter((counterpart) -> this.types.canonical(counterpart.type()) instanceof Standard)
                .isPresent();
            return emulated ? fold(actual, column, checks) : column;
        }).toList();
        return actual.withColumns(columns).withCheckConstraints(checks);
    }

    private static Column fold(Table table, Column column, List<CheckConstraint> checks) {
        if (!(column.type() instanceof Standard text)) {
            return column;
        }
        for (CheckConstraint check : checks) {
            List<String> values = hasOwnName(table, column, check) ? values(check, column).orElse(null) : null;
            if (values != null) {
                checks.remove(check);
                Integer length = text.argument(0);
                return column.withType(new Enumeration(values, (length != null) ? length : Enumeration.DEFAULT_LENGTH));
            }
        }
        return column;
    }

    /**
     * Whether the check constraint has the name that we give, or PostgreSQL or HSQLDB, to
     * one that is written inside a column definition. Any other may have been written by
     * hand.
     */
    private static boolean hasOwnName(Table table, Column column, CheckConstraint check) {
        String name = plain(String.valueOf(check.name()));
        return ColumnConstraintName.of("ck", plain(table.name().name()), plain(column.name())).equalsIgnoreCase(name)
                || isOwnName(name, plain(table.name().name()), plain(column.name()))
                || GENERATED_NAME.matcher(name).matches();
    }

    // makeObjectName of PostgreSQL's indexcmds.c shortens both names if the whole would
    // be
    // too long, and a number follows if there is a check of this name already
    private static boolean isOwnName(String name, String table, String column) {
        Matcher label = LABEL.matcher(name);
        if (!label.find()) {
            return false;
        }
        String object = name.substring(0, label.start());
        return object.equals(table + "_" + column)
                || (name.getBytes(StandardCharsets.UTF_8).length >= SHORTENED && IntStream.range(0, object.length())
                    .filter((i) -> object.charAt(i) == '_')
                    .anyMatch((i) -> table.startsWith(object.substring(0, i))
                            && column.startsWith(object.substring(i + 1))));
    }

    private static String plain(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /**
     * The values that a check constraint allows a column to have.
     * @param check the check constraint
     * @param column the column
     * @return the values, or empty if the check constraint is of another kind or of
     * another column
     */
    static Optional<List<String>> values(CheckConstraint check, Column column) {
        Matcher matcher = LIST.matcher(check.condition());
        if (!matcher.matches() || !plain(matcher.group(1)).equalsIgnoreCase(plain(column.name()))) {
            return Optional.empty();
        }
        return Optional
            .of(VALUE.matcher(matcher.group(2)).results().map((value) -> value.group(1).replace("''", "'")).toList());
    }

}
