package dev.migrate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.migrate.schema.IndexOptions;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an index is said to be beside its columns.
 */
final class IndexOptionsReader {

    private static final Pattern WHERE = Pattern.compile("(?<![\\w$])where\\b\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern INCLUDE = Pattern.compile("(?<![\\w$])include\\s*\\(([^)]*)\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NULLS_NOT_DISTINCT = OptionText.pattern("nulls\\s+not\\s+distinct");

    private static final Pattern INVISIBLE = OptionText.pattern("invisible|ignored");

    /** How a database keeps an index, or goes about creating it, makes it no other. */
    private static final List<Pattern> STORAGE = List.of(
            Pattern.compile("(?<![\\w$])with\\s*\\([^)]*\\)", Pattern.CASE_INSENSITIVE),
            OptionText.pattern("tablespace\\s+\\S+"), OptionText.pattern("using\\s+btree"),
            OptionText.pattern("(?:algorithm|lock|key_block_size)\\s*=?\\s*\\w+"), OptionText.pattern("visible"),
            Pattern.compile("(?<![\\w$])comment\\s+'(?:[^']|'')*'", Pattern.CASE_INSENSITIVE));

    private final Names names;

    IndexOptionsReader(Names names) {
        this.names = names;
    }

    /**
     * Reads options.
     * @param options the SQL, or {@code null} for none
     * @return what it means, or empty if that is not clear
     */
    Optional<IndexOptions> read(@Nullable String options) {
        OptionText text = new OptionText(options);
        String where = text.take(WHERE).map((found) -> IndexReader.withoutParentheses(found.group(1))).orElse(null);
        List<String> include = text.take(INCLUDE).map((found) -> columns(found.group(1))).orElse(List.of());
        boolean nullsNotDistinct = text.take(NULLS_NOT_DISTINCT).isPresent();
        boolean invisible = text.take(INVISIBLE).isPresent();
        STORAGE.forEach(text::take);
        return text.rest().isEmpty() ? Optional.of(new IndexOptions(null, include, where, nullsNotDistinct, invisible))
                : Optional.empty();
    }

    private List<String> columns(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).map(this.names::rendered).toList();
    }

}
