package dev.migrate.dialect.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * What JDBC could say of a wanted schema. What it does not say is taken to be there as
 * soon as that which it belongs to is: checks with their table, sequences with any table.
 */
final class JdbcVisibility {

    private final Identifiers identifiers;

    JdbcVisibility(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Schema of(Schema wanted, Schema actual) {
        Map<QualifiedName, Table> existing = actual.tables()
            .stream()
            .collect(Collectors.toMap((table) -> this.identifiers.canonical(table.name()), Function.identity()));
        Set<QualifiedName> views = actual.views()
            .stream()
            .map(ReplaceableObject::name)
            .map(this.identifiers::canonical)
            .collect(Collectors.toSet());
        boolean begun = wanted.tables()
            .stream()
            .anyMatch((table) -> existing.containsKey(this.identifiers.canonical(table.name())));
        return new Schema(
                wanted.tables()
                    .stream()
                    .map((table) -> Optional.ofNullable(existing.get(this.identifiers.canonical(table.name())))
                        .map((found) -> visible(table, found))
                        .orElse(table))
                    .toList(),
                begun ? actual.sequences() : wanted.sequences(),
                wanted.views()
                    .stream()
                    .filter((view) -> !views.contains(this.identifiers.canonical(view.name())))
                    .toList(),
                wanted.enumTypes(), wanted.domains(), wanted.structTypes(), wanted.initialRows(),
                wanted.auxiliaryObjects());
    }

    private Table visible(Table wanted, Table actual) {
        List<Column> columns = wanted.columns().stream().map((column) -> visible(column, actual)).toList();
        List<Index> indexes = wanted.indexes()
            .stream()
            .filter((index) -> index.options().where() == null
                    && index.parts().stream().noneMatch(Index.Part::expression))
            .toList();
        return wanted.withColumns(columns)
            .withCheckConstraints(actual.checkConstraints())
            .withIndexes(indexes)
            .withComment(actual.comment());
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Enumeration
                || (type instanceof Standard standard && standard.kind() == ColumnType.Kind.VARCHAR);
    }

    private Column visible(Column wanted, Table actual) {
        Column found = actual.columns()
            .stream()
            .filter((column) -> this.identifiers.canonical(column.name())
                .equals(this.identifiers.canonical(wanted.name())))
            .findFirst()
            .orElse(null);
        if (found == null) {
            return wanted;
        }
        Column visible = wanted.withComment(found.comment());
        if (wanted.type() instanceof ColumnType.Enumeration && isText(found.type())) {
            visible = visible.withType(found.type());
        }
        return (wanted.generatedSql() != null) ? visible.withGeneratedSql(found.generatedSql())
            .withVirtual(found.virtual())
            .withDefaultSql(found.defaultSql()) : visible;
    }

}
