package dev.migrate.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with everything that belongs to it.
 */
final class TableReader {

    private final Names names;

    private final ColumnReader columns;

    private final UniquenessReader uniqueness;

    private final ForeignKeyReader foreignKeys;

    private final CheckReader checks;

    private final IndexReader indexes;

    private final TableOptionsReader options;

    TableReader(Names names, Dialect hibernateDialect, ColumnReader columns) {
        this.names = names;
        this.columns = columns;
        this.indexes = new IndexReader(names, hibernateDialect);
        this.uniqueness = new UniquenessReader(names, this.indexes, hibernateDialect);
        this.foreignKeys = new ForeignKeyReader(names);
        this.checks = new CheckReader(names, hibernateDialect);
        this.options = new TableOptionsReader(names);
    }

    Table read(org.hibernate.mapping.Table table) {
        PrimaryKey primaryKey = primaryKey(table);
        OptionText declarations = new OptionText(table.getExtraDeclarations());
        List<Column> columns = Stream
            .concat(table.getColumns().stream().map((column) -> this.columns.read(table, column)),
                    this.columns.readDeclared(declarations).stream())
            .map((column) -> isPartOf(primaryKey, column) ? column.withNullable(false) : column)
            // People look for the key first. The others are in Hibernate's order, by
            // size.
            .sorted(Comparator.comparing((column) -> !isPartOf(primaryKey, column)))
            .toList();
        UniquenessReader.Result uniqueness = this.uniqueness.read(table, this.columns.uniqueColumns(table));
        return new Table(this.names.of(table.getQualifiedTableName()), columns, primaryKey, uniqueness.constraints(),
                this.foreignKeys.read(table), this.checks.read(table, enumerations(columns)),
                this.indexes.read(table, uniqueness.indexes()), nullIfEmpty(table.getComment()))
            .withOptions(this.options.read(table, declarations));
    }

    private static Set<String> enumerations(List<Column> columns) {
        return columns.stream()
            .filter((column) -> column.type() instanceof ColumnType.Enumeration)
            .map(Column::name)
            .collect(Collectors.toSet());
    }

    private @Nullable PrimaryKey primaryKey(org.hibernate.mapping.Table table) {
        if (!table.hasPrimaryKey() || table.getPrimaryKey().getColumns().isEmpty()) {
            return null;
        }
        // As Hibernate's StandardTableExporter does; the name that the key itself has
        // appears nowhere.
        UniqueKey ordering = table.getPrimaryKey().getOrderingUniqueKey();
        String name = (ordering != null && ordering.isNameExplicit()) ? this.names.chosen(ordering.getName()) : null;
        return new PrimaryKey(name, table.getPrimaryKey().getColumns().stream().map(this.names::of).toList());
    }

    private static boolean isPartOf(@Nullable PrimaryKey primaryKey, Column column) {
        return primaryKey != null && primaryKey.columns().contains(column.name());
    }

    static @Nullable String nullIfEmpty(@Nullable String text) {
        return (text == null || text.isEmpty()) ? null : text;
    }

}
