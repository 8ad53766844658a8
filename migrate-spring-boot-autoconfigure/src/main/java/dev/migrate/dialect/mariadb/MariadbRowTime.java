package dev.migrate.dialect.mariadb;

import java.util.List;
import java.util.Locale;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SystemVersioning;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;

/**
 * What columns have to do with the former states that a table keeps:
 * <a href="https://mariadb.com/kb/en/system-versioned-tables/">System-Versioned
 * Tables</a>.
 */
final class MariadbRowTime {

    private static final String EXCLUSION = "without system versioning";

    private MariadbRowTime() {
    }

    /**
     * Whether a generated column says since or until when a row is as it is.
     * @param generatedSql what it is generated as
     * @return whether it does
     */
    static boolean isSaidBy(String generatedSql) {
        String words = words(generatedSql);
        return words.equals("row start") || words.equals("row end");
    }

    /**
     * Adds a column to what is known of its table.
     * @param column the column
     * @param options the options of the table so far
     * @return the options, with the column if it is one of the two
     */
    static TableOptions add(Column column, TableOptions options) {
        SystemVersioning versioning = options.systemVersioning();
        if (column.generatedSql() == null || versioning == null) {
            return options;
        }
        return switch (words(column.generatedSql())) {
            case "row start" -> options.withSystemVersioning(new SystemVersioning(column.name(), versioning.end()));
            case "row end" -> options.withSystemVersioning(new SystemVersioning(versioning.start(), column.name()));
            default -> options;
        };
    }

    /**
     * What has to be said of a column whose former values are not kept, behind its type.
     * @param extra what the catalog has to say besides
     * @return the words, or nothing
     */
    static String exclusion(String extra) {
        return extra.toLowerCase(Locale.ROOT).contains(EXCLUSION) ? " " + EXCLUSION : "";
    }

    /**
     * Takes out of keys what the server has added to them: to the past, what is unique in
     * the present is unique together with the end of each state.
     * @param schema what was found
     * @return the schema with the keys as somebody has said them
     */
    static Schema outsideOfKeys(Schema schema) {
        if (schema.tables().stream().noneMatch((table) -> table.options().systemVersioning() != null)) {
            return schema;
        }
        return schema.withTables(schema.tables().stream().map(MariadbRowTime::outsideOfKeys).toList());
    }

    private static Table outsideOfKeys(Table table) {
        SystemVersioning versioning = table.options().systemVersioning();
        if (versioning == null || versioning.end() == null) {
            return table;
        }
        String end = versioning.end();
        PrimaryKey primaryKey = table.primaryKey();
        return table
            .withPrimaryKey((primaryKey != null)
                    ? new PrimaryKey(primaryKey.name(), without(end, primaryKey.columns()), primaryKey.timing()) : null)
            .withUniqueConstraints(table.uniqueConstraints()
                .stream()
                .map((unique) -> unique.withColumns(without(end, unique.columns())))
                .toList())
            .withIndexes(table.indexes()
                .stream()
                .map((index) -> index.unique() ? index.withParts(without(Index.Part.column(end), index.parts()))
                        : index)
                .toList());
    }

    private static <T> List<T> without(T end, List<T> parts) {
        int last = parts.size() - 1;
        return (last > 0 && parts.get(last).equals(end)) ? parts.subList(0, last) : parts;
    }

    private static String words(String sql) {
        return sql.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

}
