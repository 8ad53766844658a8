package dev.migrate.dialect.mariadb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.jspecify.annotations.Nullable;

/**
 * The default of a column as a column definition has it, from what MariaDB's
 * <a href="https://mariadb.com/kb/en/information-schema-columns-table/">information
 * schema</a> makes of it.
 */
public final class MariadbDefault {

    private static final Pattern ON_UPDATE = Pattern.compile("on update [^ ,]+", Pattern.CASE_INSENSITIVE);

    private MariadbDefault() {
    }

    /**
     * Puts a default together.
     * @param expression what the information schema has as the default
     * @param extra what it has besides, which may say what happens on update: that
     * follows the default in a column definition
     * @param type the type of the column
     * @param database the default database
     * @return the default, or {@code null} for none
     */
    public static @Nullable String of(@Nullable String expression, String extra, ColumnType type, String database) {
        String value = (expression == null || expression.equals("NULL")) ? null
                : plain(unqualified(expression, database), type);
        Matcher onUpdate = ON_UPDATE.matcher(extra);
        if (onUpdate.find()) {
            return ((value != null) ? value : "NULL") + " " + onUpdate.group();
        }
        return value;
    }

    // a script with it would only be good for databases of the same name
    private static String unqualified(String expression, String database) {
        String qualifiedSequence = "nextval(`" + database.replace("`", "``") + "`.";
        return expression.startsWith(qualifiedSequence) ? "nextval(" + expression.substring(qualifiedSequence.length())
                : expression;
    }

    // a boolean may be a bit or a tinyint(1), which write the same value differently
    private static String plain(String expression, ColumnType type) {
        if (!type.equals(Standard.of(Kind.BOOLEAN))) {
            return expression;
        }
        return switch (expression) {
            case "1", "b'1'" -> "true";
            case "0", "b'0'" -> "false";
            default -> expression;
        };
    }

}
