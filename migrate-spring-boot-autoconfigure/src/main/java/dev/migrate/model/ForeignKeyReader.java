package dev.migrate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Match;
import dev.migrate.schema.ReferentialAction;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/**
 * Reads foreign keys.
 */
final class ForeignKeyReader {

    private static final Pattern ACTION = Pattern
        .compile("on\\s+(delete|update)\\s+(no\\s+action|restrict|cascade|set\\s+null|set\\s+default)");

    private static final Pattern FULL = OptionText.pattern("match\\s+full");

    private final Names names;

    ForeignKeyReader(Names names) {
        this.names = names;
    }

    List<ForeignKey> read(Table table) {
        // The same reference may come from several associations, for instance of an
        // entity and of its subclass.
        Map<ForeignKey, ForeignKey> foreignKeys = new LinkedHashMap<>();
        for (org.hibernate.mapping.ForeignKey foreignKey : table.getForeignKeyCollection()) {
            if (foreignKey.isCreationEnabled() && foreignKey.isPhysicalConstraint()
                    && MetadataReader.isCreated(foreignKey.getReferencedTable())) {
                ForeignKey read = read(foreignKey);
                foreignKeys.merge(read.withName(null), read,
                        (first, second) -> (first.name() != null) ? first : second);
            }
        }
        List<ForeignKey> sorted = new ArrayList<>(foreignKeys.values());
        sorted.sort(Comparator.comparing((foreignKey) -> foreignKey.columns() + " " + foreignKey.referencedTable()));
        return sorted;
    }

    private ForeignKey read(org.hibernate.mapping.ForeignKey foreignKey) {
        String sql = foreignKey.getKeyDefinition() + " " + foreignKey.getOptions();
        Map<String, ReferentialAction> actions = actions(sql);
        if (foreignKey.getOnDeleteAction() != null) {
            actions.putIfAbsent("delete", ReferentialAction.valueOf(foreignKey.getOnDeleteAction().name()));
        }
        Table referencedTable = foreignKey.getReferencedTable();
        List<Column> referencedColumns = foreignKey.isReferenceToPrimaryKey()
                ? referencedTable.getPrimaryKey().getColumns() : foreignKey.getReferencedColumns();
        return new ForeignKey(this.names.chosen(foreignKey.getName()),
                foreignKey.getColumns().stream().map(this.names::of).toList(),
                this.names.of(referencedTable.getQualifiedTableName()),
                referencedColumns.stream().map(this.names::of).toList(),
                actions.getOrDefault("delete", ReferentialAction.NO_ACTION),
                actions.getOrDefault("update", ReferentialAction.NO_ACTION), new OptionText(sql).takeTiming(),
                FULL.matcher(sql).find() ? Match.FULL : Match.SIMPLE);
    }

    /**
     * What a {@code foreignKeyDefinition} or {@code options} says in SQL.
     */
    private static Map<String, ReferentialAction> actions(String sql) {
        Map<String, ReferentialAction> actions = new LinkedHashMap<>();
        Matcher matcher = ACTION.matcher(sql.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String action = matcher.group(2).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
            actions.put(matcher.group(1), ReferentialAction.valueOf(action));
        }
        return actions;
    }

}
