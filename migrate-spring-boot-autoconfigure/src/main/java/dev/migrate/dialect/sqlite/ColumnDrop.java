package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.sqlite.Clause.Kind;

/**
 * Drops a column, with the constraints and indexes that are on nothing else. SQLite does
 * so itself unless the column is mentioned anywhere:
 * <a href= "https://sqlite.org/lang_altertable.html#altertabdropcol">ALTER TABLE DROP
 * COLUMN</a>. A constraint or index on other columns, too, is in the way, and SQLite says
 * so.
 */
final class ColumnDrop {

    private final Identifiers identifiers;

    private final LiveTable table;

    private final String column;

    /**
     * Drops a column.
     * @param identifiers the rules for names
     * @param table the table
     * @param column the name of the column, without quotes
     */
    ColumnDrop(Identifiers identifiers, LiveTable table, String column) {
        this.identifiers = identifiers;
        this.table = table;
        this.column = column;
    }

    /**
     * The statements that drop the column.
     * @return the statements
     */
    List<SqlStatement> statements() {
        List<SqlStatement> statements = new ArrayList<>();
        List<CatalogEntry> dropped = this.table.indexes().stream().filter(this::isOnlyOnColumn).toList();
        dropped.forEach((index) -> statements
            .add(new SqlStatement("drop index " + this.identifiers.sql(quoted(index.name())))));
        if (isInTheDefinition()) {
            List<CatalogEntry> catalog = new ArrayList<>(this.table.catalog());
            catalog.removeAll(dropped);
            LiveTable remaining = new LiveTable(this.table.name(), this.table.source(), catalog,
                    this.table.enforcesForeignKeys());
            TableSource without = this.table.source().withoutColumn(this.column).without(this::isOnlyOnColumn);
            statements.addAll(new TableCopy(this.identifiers, remaining, without).statements());
        }
        else {
            statements.add(new SqlStatement("alter table %s drop column %s".formatted(
                    this.identifiers.sql(quoted(this.table.name())), this.identifiers.sql(quoted(this.column)))));
        }
        return statements;
    }

    private boolean isOnlyOnColumn(CatalogEntry index) {
        IndexSource source = IndexSource.parse(index.sql());
        return source.condition().isEmpty() && source.parts()
            .stream()
            .allMatch((part) -> !part.expression()
                    && SqliteIdentifiers.fold(part.text()).equals(SqliteIdentifiers.fold(this.column)));
    }

    private boolean isOnlyOnColumn(Clause constraint) {
        if (constraint.kind() == Kind.CHECK) {
            return constraint.mentions(this.column) && this.table.source()
                .columns()
                .stream()
                .filter((other) -> !other.is(this.column))
                .noneMatch((other) -> constraint.mentions(other.name()));
        }
        return constraint.columns().size() == 1
                && SqliteIdentifiers.fold(constraint.columns().get(0)).equals(SqliteIdentifiers.fold(this.column));
    }

    private boolean isInTheDefinition() {
        return this.table.source().constraints().stream().anyMatch((clause) -> clause.mentions(this.column))
                || this.table.source()
                    .column(this.column)
                    .filter((column) -> column.clauses()
                        .stream()
                        .anyMatch((clause) -> clause.kind() == Kind.PRIMARY_KEY || clause.kind() == Kind.UNIQUE))
                    .isPresent();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

}
