package dev.migrate.schema;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether one of some columns is mentioned.
 */
public final class ColumnMentions {

    private final Collection<String> columns;

    /**
     * Looks for columns.
     * @param columns the columns
     */
    public ColumnMentions(Collection<String> columns) {
        this.columns = columns;
    }

    public boolean in(Collection<String> others) {
        return others.stream().anyMatch(this.columns::contains);
    }

    public boolean in(Index index) {
        return index.parts()
            .stream()
            .anyMatch((part) -> part.expression() ? in(part.text()) : this.columns.contains(part.text()));
    }

    /**
     * Looks in an SQL expression, where a column that is not meant does no harm.
     */
    public boolean in(String sql) {
        String lowerCase = sql.toLowerCase(Locale.ROOT);
        return this.columns.stream().flatMap(ColumnMentions::spellings).anyMatch((column) -> isWord(column, lowerCase));
    }

    // a quote within a name is doubled, whichever character the database quotes with
    private static Stream<String> spellings(String column) {
        boolean delimited = column.length() > 2 && column.startsWith("\"") && column.endsWith("\"");
        String name = delimited ? column.substring(1, column.length() - 1).replace("\"\"", "\"") : column;
        return Stream.of(name, name.replace("\"", "\"\""), name.replace("`", "``")).distinct();
    }

    private static boolean isWord(String column, String sql) {
        String word = "(?<![\\p{L}\\p{N}_])" + Pattern.quote(column.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}_])";
        return Pattern.compile(word).matcher(sql).find();
    }

}
