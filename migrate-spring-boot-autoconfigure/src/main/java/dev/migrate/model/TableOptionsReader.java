package dev.migrate.model;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.migrate.schema.TableOptions;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Reads how a table is to be kept. It decides how the table is created, and is nothing to
 * compare.
 */
final class TableOptionsReader {

    private static final Log logger = LogFactory.getLog(TableOptionsReader.class);

    private static final Pattern ENGINE = OptionText.pattern("engine\\s*=?\\s*(\\w+)");

    private static final Pattern CHARSET = OptionText
        .pattern("(?:default\\s+)?(?:character\\s+set|charset)\\s*=?\\s*(\\w+)");

    private static final Pattern COLLATION = OptionText.pattern("(?:default\\s+)?collate\\s*=?\\s*(\\w+)");

    private static final Pattern TABLESPACE = OptionText.pattern("tablespace\\s*=?\\s*(\\w+)");

    private static final Pattern PARTITIONS = Pattern.compile("\\bpartition\\s+by\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    TableOptions read(Table table) {
        OptionText text = new OptionText(table.getOptions());
        String partitionBy = taken(text, PARTITIONS);
        TableOptions options = new TableOptions(taken(text, ENGINE), taken(text, CHARSET), taken(text, COLLATION),
                taken(text, TABLESPACE), partitionBy);
        if (!text.rest().isEmpty() || StringUtils.hasText(table.getExtraDeclarations())) {
            logger.warn("Table %s is created without what its mapping says beside its columns: %s".formatted(
                    table.getName(),
                    Optional.ofNullable(table.getExtraDeclarations()).map((extra) -> extra + " ").orElse("")
                            + text.rest()));
        }
        return options;
    }

    private static @Nullable String taken(OptionText text, Pattern clause) {
        return text.take(clause).map((MatchResult found) -> found.group(1).strip()).orElse(null);
    }

}
