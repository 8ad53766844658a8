package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * Writes a schema down with all that its records have, one thing per line, for comparing
 * with a golden file.
 */
final class SchemaText {

    private SchemaText() {
    }

    static String of(Schema schema) {
        List<String> lines = new ArrayList<>();
        schema.tables().forEach((table) -> add(table, lines));
        schema.sequences().forEach((sequence) -> lines.add(line(sequence)));
        return String.join("\n", lines) + "\n";
    }

    private static void add(Table table, List<String> lines) {
        lines.add("table " + table.name() + comment(table.comment()));
        table.columns().forEach((column) -> lines.add("    " + line(column)));
        if (table.primaryKey() != null) {
            lines.add("    primary key %s (%s)".formatted(name(table.primaryKey().name()),
                    String.join(", ", table.primaryKey().columns())));
        }
        table.uniqueConstraints().forEach((unique) -> lines.add("    " + line(unique)));
        table.foreignKeys().forEach((foreignKey) -> lines.add("    " + line(foreignKey)));
        table.checkConstraints().forEach((check) -> lines.add("    " + line(check)));
        table.indexes().forEach((index) -> lines.add("    " + line(index)));
        lines.add("");
    }

    private static String line(Column column) {
        StringBuilder line = new StringBuilder(column.name()).append(' ').append(type(column.type()));
        if (!column.nullable()) {
            line.append(" not null");
        }
        if (column.defaultSql() != null) {
            line.append(" default ").append(column.defaultSql());
        }
        if (column.identity() != null) {
            line.append(column.identity().always() ? " identity always" : " identity by default");
        }
        if (column.generatedSql() != null) {
            line.append(" generated as ").append(column.generatedSql());
        }
        return line.append(comment(column.comment())).toString();
    }

    private static String type(ColumnType type) {
        if (type instanceof ColumnType.Array array) {
            return type(array.element()) + " array";
        }
        return (type instanceof ColumnType.Native) ? "native \"" + type + '"' : type.toString();
    }

    private static String line(UniqueConstraint unique) {
        return "unique %s (%s)".formatted(name(unique.name()), String.join(", ", unique.columns()));
    }

    private static String line(ForeignKey foreignKey) {
        return "foreign key %s (%s) references %s (%s) on delete %s on update %s".formatted(name(foreignKey.name()),
                String.join(", ", foreignKey.columns()), foreignKey.referencedTable(),
                String.join(", ", foreignKey.referencedColumns()), foreignKey.onDelete().sql(),
                foreignKey.onUpdate().sql());
    }

    private static String line(CheckConstraint check) {
        return "check %s %s".formatted(name(check.name()), check.condition().replace("\n", "\\n"));
    }

    private static String line(Index index) {
        return "%s %s (%s)".formatted(index.unique() ? "unique index" : "index", name(index.name()),
                index.parts()
                    .stream()
                    .map((part) -> part.expression() ? "expression [" + part + "]" : part.toString())
                    .collect(Collectors.joining(", ")));
    }

    private static String line(Sequence sequence) {
        return "sequence %s start %d increment %d".formatted(sequence.name(), sequence.start(), sequence.increment());
    }

    private static String name(@Nullable String name) {
        return (name != null) ? name : "(unnamed)";
    }

    private static String comment(@Nullable String comment) {
        return (comment != null) ? " -- " + comment : "";
    }

}
