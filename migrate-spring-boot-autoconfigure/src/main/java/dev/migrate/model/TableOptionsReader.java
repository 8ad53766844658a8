package dev.migrate.model;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.migrate.schema.SystemVersioning;
import dev.migrate.schema.TableOptions;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

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

    private static final Pattern VERSIONING = OptionText.pattern("with\\s+system\\s+versioning");

    private static final Pattern PERIOD = OptionText
        .pattern("period\\s+for\\s+system_time\\s*\\(\\s*([^,)]+?)\\s*,\\s*([^,)]+?)\\s*\\)\\s*");

    private final Names names;

    TableOptionsReader(Names names) {
        this.names = names;
    }

    /**
     * Reads the options of a table.
     * @param table the table
     * @param declarations what it declares beside columns and constraints, of which that
     * is taken out that is understood
     */
    TableOptions read(Table table, OptionText declarations) {
        OptionText text = new OptionText(table.getOptions());
        SystemVersioning versioning = versioning(text, declarations);
        String partitionBy = taken(text, PARTITIONS);
        TableOptions options = new TableOptions(taken(text, ENGINE), taken(text, CHARSET), taken(text, COLLATION),
                taken(text, TABLESPACE), partitionBy);
        if (!text.rest().isEmpty() || !declarations.rest().isEmpty()) {
            logger.warn("Table %s is created without what its mapping says beside its columns: %s"
                .formatted(table.getName(), (declarations.rest() + " " + text.rest()).strip()));
        }
        return options.withSystemVersioning(versioning);
    }

    private @Nullable SystemVersioning versioning(OptionText text, OptionText declarations) {
        if (text.take(VERSIONING).isEmpty()) {
            return null;
        }
        return declarations.take(PERIOD)
            .map((period) -> new SystemVersioning(this.names.rendered(period.group(1)),
                    this.names.rendered(period.group(2))))
            .orElse(SystemVersioning.HIDDEN);
    }

    private static @Nullable String taken(OptionText text, Pattern clause) {
        return text.take(clause).map((MatchResult found) -> found.group(1).strip()).orElse(null);
    }

}
