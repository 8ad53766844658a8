package dev.migrate.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnMentions;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

/**
 * Columns that are of another type while their own is created anew, which no database
 * does as long as a column is of it.
 */
final class ConvertedColumns {

    private final Changes changes;

    ConvertedColumns(Changes changes) {
        this.changes = changes;
    }

    /**
     * Converts columns, without the checks and indexes that speak of their values.
     * @param table the table as it is
     * @param meanwhile gives a type for another one, or the same for a column that stays
     * as it is
     * @return the table as it is then
     */
    Table convert(Table table, UnaryOperator<ColumnType> meanwhile) {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            ColumnType type = meanwhile.apply(column.type());
            if (!type.equals(column.type())) {
                types.put(column.name(), type);
            }
        }
        if (types.isEmpty()) {
            return table;
        }
        Table released = release(table, new ColumnMentions(List.copyOf(types.keySet())));
        return released.withColumns(released.columns()
            .stream()
            .map((column) -> types.containsKey(column.name()) ? convert(table.name(), column, types.get(column.name()))
                    : column)
            .toList());
    }

    private Table release(Table table, ColumnMentions mentions) {
        List<CheckConstraint> checks = new ArrayList<>(table.checkConstraints());
        checks.removeIf((check) -> !mentions.in(check.condition()));
        checks.forEach((check) -> this.changes.add(Phase.CREATE_TYPES,
                new DropConstraint(table.name(), String.valueOf(check.name()), check.kind(), check)));
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.removeIf(
                (index) -> index.options().where() == null && index.parts().stream().noneMatch(Index.Part::expression)
                        || !speaksOf(index, mentions));
        indexes.forEach((index) -> this.changes.add(Phase.CREATE_TYPES,
                new DropIndex(table.name(), String.valueOf(index.name()), index)));
        return table
            .withCheckConstraints(table.checkConstraints().stream().filter((check) -> !checks.contains(check)).toList())
            .withIndexes(table.indexes().stream().filter((index) -> !indexes.contains(index)).toList());
    }

    private static boolean speaksOf(Index index, ColumnMentions mentions) {
        String condition = index.options().where();
        return mentions.in(index) || (condition != null && mentions.in(condition));
    }

    private Column convert(QualifiedName table, Column column, ColumnType type) {
        List<ColumnChange> steps = new ArrayList<>();
        if (column.defaultSql() != null) {
            steps.add(new ColumnChange.SetDefault(null));
        }
        steps.add(new ColumnChange.SetType(type));
        this.changes.add(Phase.CREATE_TYPES, new AlterColumn(table, column.name(), steps, column));
        return column.withType(type).withDefaultSql(null);
    }

    /**
     * Whether a column is of a type with a name of its own.
     * @param columnType the type of the column
     * @param name the name of the type
     * @param identifiers the rules for names
     * @return whether it is
     */
    static boolean isOf(ColumnType columnType, QualifiedName name, Identifiers identifiers) {
        String sql = identifiers.sql(name);
        return columnType instanceof ColumnType.Native words
                && (sql.contains("\"") ? sql.equals(words.sql()) : sql.equalsIgnoreCase(words.sql()));
    }

}
