package dev.migrate.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What constraints and indexes are called that nobody has named, each a pattern such as
 * {@code uq_{table_name}_{column_0_N_name}}. The tokens are Alembic's:
 * {@code table_name}, {@code column_0_name} (the first column), {@code column_0_N_name}
 * (all of them, with {@code _} between), {@code column_0_label} (table and first column),
 * {@code referred_table_name} and {@code referred_column_0_name}.
 *
 * @param primaryKey for primary keys
 * @param unique for unique constraints
 * @param foreignKey for foreign keys
 * @param check for checks, of whose columns only a single one is part of the name
 * @param index for indexes
 * @param exclusion for exclusion constraints
 */
public record NamingPatterns(String primaryKey, String unique, String foreignKey, String check, String index,
        String exclusion) {

    private static final List<String> TOKENS = List.of("table_name", "column_0_name", "column_0_N_name",
            "column_0_label", "referred_table_name", "referred_column_0_name");

    private static final Pattern TOKEN = Pattern.compile("\\{([^}]*)}");

    /**
     * The patterns where nobody chose others.
     */
    public static final NamingPatterns DEFAULT = new NamingPatterns("pk_{table_name}",
            "uq_{table_name}_{column_0_N_name}", "fk_{table_name}_{column_0_N_name}",
            "ck_{table_name}_{column_0_N_name}", "ix_{table_name}_{column_0_N_name}",
            "ex_{table_name}_{column_0_N_name}");

    public NamingPatterns {
        List.of(primaryKey, unique, foreignKey, check, index, exclusion).forEach(NamingPatterns::requireKnownTokens);
    }

    private static void requireKnownTokens(String pattern) {
        List<String> unknown = TOKEN.matcher(pattern)
            .results()
            .map((token) -> token.group(1))
            .filter((token) -> !TOKENS.contains(token))
            .toList();
        if (!unknown.isEmpty() || pattern.isBlank()) {
            throw new IllegalArgumentException("The naming pattern \"%s\" %s. Use these: %s".formatted(pattern,
                    unknown.isEmpty() ? "is blank" : "has unknown tokens: " + String.join(", ", unknown),
                    TOKENS.stream().map((token) -> "{" + token + "}").collect(Collectors.joining(", "))));
        }
    }

    String primaryKey(QualifiedName table, List<String> columns) {
        return fill(this.primaryKey, values(table, columns));
    }

    String unique(QualifiedName table, List<String> columns) {
        return fill(this.unique, values(table, columns));
    }

    String foreignKey(QualifiedName table, ForeignKey foreignKey) {
        Map<String, String> values = values(table, foreignKey.columns());
        values.put("referred_table_name", plain(foreignKey.referencedTable().name()));
        foreignKey.referencedColumns()
            .stream()
            .findFirst()
            .ifPresent((column) -> values.put("referred_column_0_name", plain(column)));
        return fill(this.foreignKey, values);
    }

    String check(QualifiedName table, List<String> columns) {
        return fill(this.check, values(table, columns));
    }

    String index(QualifiedName table, List<String> parts) {
        return fill(this.index, values(table, parts));
    }

    String exclusion(QualifiedName table, List<String> expressions) {
        return fill(this.exclusion, values(table, expressions));
    }

    private static Map<String, String> values(QualifiedName table, List<String> columns) {
        Map<String, String> values = new TreeMap<>();
        String tableName = plain(table.name());
        String first = columns.isEmpty() ? "" : plain(columns.get(0));
        values.put("table_name", tableName);
        values.put("column_0_name", first);
        values.put("column_0_N_name", columns.stream().map(NamingPatterns::plain).collect(Collectors.joining("_")));
        values.put("column_0_label", first.isEmpty() ? tableName : tableName + "_" + first);
        return values;
    }

    private static String fill(String pattern, Map<String, String> values) {
        String filled = TOKEN.matcher(pattern)
            .replaceAll((MatchResult token) -> Matcher.quoteReplacement(values.getOrDefault(token.group(1), "")));
        return filled.replaceAll("_+$", "");
    }

    private static String plain(String part) {
        String plain = part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return plain.isEmpty() ? hash(part) : plain;
    }

    static String hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

}
