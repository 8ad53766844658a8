package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.dialect.TypeDependent;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnMentions;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

/**
 * What has to go before a column is renamed, where a database refuses to rename what is
 * mentioned elsewhere. None of it holds data, and the comparison finds it missing.
 */
final class RenameObstacles {

    private final Set<TypeDependent> dependents;

    private final List<Operation> drops = new ArrayList<>();

    RenameObstacles(Set<TypeDependent> dependents) {
        this.dependents = dependents;
    }

    /**
     * Takes the obstacles out of a table.
     * @param table the table
     * @param column the column that is to be renamed
     * @return the table without them
     */
    Table remove(Table table, String column) {
        Set<String> gone = new HashSet<>();
        if (this.dependents.contains(TypeDependent.GENERATED_COLUMN)) {
            for (Column each : ColumnOrder.of(table.columns())) {
                Set<String> sources = new HashSet<>(gone);
                sources.add(column);
                if (each.generatedSql() != null && new ColumnMentions(sources).in(each.generatedSql())) {
                    gone.add(each.name());
                }
            }
        }
        ColumnMentions mentioned = new ColumnMentions(Set.of(column));
        ColumnMentions mentionedGone = new ColumnMentions(gone);
        List<Index> indexes = table.indexes()
            .stream()
            .filter((index) -> !(mentionedGone.in(index) || isExpression(index, mentioned)))
            .toList();
        table.indexes()
            .stream()
            .filter((index) -> !indexes.contains(index) && index.name() != null)
            .forEach((index) -> this.drops.add(new DropIndex(table.name(), index.name(), index)));
        List<UniqueConstraint> uniques = table.uniqueConstraints()
            .stream()
            .filter((unique) -> !mentionedGone.in(unique.columns()))
            .toList();
        table.uniqueConstraints()
            .stream()
            .filter((unique) -> !uniques.contains(unique))
            .forEach(
                    (unique) -> this.drops.add(new DropConstraint(table.name(), unique.name(), unique.kind(), unique)));
        List<CheckConstraint> checks = table.checkConstraints()
            .stream()
            .filter((check) -> !(mentionedGone.in(check.condition())
                    || (this.dependents.contains(TypeDependent.CHECK) && mentioned.in(check.condition()))))
            .toList();
        table.checkConstraints()
            .stream()
            .filter((check) -> !checks.contains(check))
            .forEach((check) -> this.drops.add(new DropConstraint(table.name(), check.name(), check.kind(), check)));
        ColumnOrder.reversed(table.columns())
            .stream()
            .filter((each) -> gone.contains(each.name()))
            .forEach((each) -> this.drops.add(new DropColumn(table.name(), each.name(), each)));
        return table.withIndexes(indexes)
            .withUniqueConstraints(uniques)
            .withCheckConstraints(checks)
            .withColumns(table.columns().stream().filter((each) -> !gone.contains(each.name())).toList());
    }

    private boolean isExpression(Index index, ColumnMentions mentioned) {
        boolean expression = index.parts().stream().anyMatch((part) -> part.expression() && mentioned.in(part.text()));
        boolean condition = index.options().where() != null && mentioned.in(index.options().where());
        return this.dependents.contains(TypeDependent.GENERATED_COLUMN) && (expression || condition);
    }

    /**
     * What takes them out of the database.
     * @return the operations
     */
    List<Operation> drops() {
        return this.drops;
    }

}
