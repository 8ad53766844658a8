package dev.migrate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.migrate.schema.InitialRows;
import dev.migrate.schema.QualifiedName;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows that Hibernate inserts into a table as soon as it has created it.
 * Hibernate's {@code TableStructure}, which numbers rows where there are no sequences,
 * fails at the first number if its row is missing.
 */
final class InitialRowsReader {

    private static final Log logger = LogFactory.getLog(InitialRowsReader.class);

    private static final String VALUE = "'(?:[^']|'')*'|-?\\d+|null";

    private static final Pattern INSERT = Pattern
        .compile("insert\\s+into\\s+[^(]+\\(([^)]*)\\)\\s*values\\s*\\(\\s*((?:%1$s)(?:\\s*,\\s*(?:%1$s))*)\\s*\\)"
            .formatted(VALUE), Pattern.CASE_INSENSITIVE);

    private final Names names;

    InitialRowsReader(Names names) {
        this.names = names;
    }

    List<InitialRows> read(Table table) {
        QualifiedName name = this.names.of(table.getQualifiedTableName());
        Map<List<String>, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
        table.getInitCommands(this.names.context())
            .stream()
            .flatMap((command) -> Stream.of(command.initCommands()))
            .distinct()
            .forEach((sql) -> {
                Matcher insert = INSERT.matcher(sql);
                if (insert.matches()) {
                    rows.computeIfAbsent(columns(insert.group(1)), (columns) -> new ArrayList<>())
                        .add(values(insert.group(2)));
                }
                else {
                    logger.warn("What Hibernate does to table %s when it is new is left out: %s".formatted(name, sql));
                }
            });
        return rows.entrySet()
            .stream()
            .map((entry) -> new InitialRows(name, entry.getKey(), entry.getValue()))
            .toList();
    }

    private List<String> columns(String list) {
        return Arrays.stream(list.split(",")).map(String::trim).map(this.names::rendered).toList();
    }

    private static List<@Nullable Object> values(String list) {
        List<@Nullable Object> values = new ArrayList<>();
        Pattern.compile(VALUE, Pattern.CASE_INSENSITIVE)
            .matcher(list)
            .results()
            .forEach((value) -> values.add(value(value.group()).orElse(null)));
        return values;
    }

    private static Optional<Object> value(String sql) {
        if (sql.startsWith("'")) {
            return Optional.of(sql.substring(1, sql.length() - 1).replace("''", "'"));
        }
        return sql.equalsIgnoreCase("null") ? Optional.empty() : Optional.of(Long.valueOf(sql));
    }

}
