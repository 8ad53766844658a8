package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Domain;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Match;
import dev.migrate.schema.Nulls;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;
import dev.migrate.schema.Timing;
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
        schema.views()
            .forEach((view) -> lines
                .add("%s %s as %s".formatted(view.kind().sql(), view.name(), oneLine(view.definition()))));
        schema.enumTypes()
            .forEach((type) -> lines.add("enum type %s (%s)".formatted(type.name(), String.join(", ", type.values()))));
        schema.domains().forEach((domain) -> lines.add(line(domain)));
        return String.join("\n", lines) + "\n";
    }

    private static void add(Table table, List<String> lines) {
        lines.add("table " + table.name() + options(table.options()) + comment(table.comment()));
        table.columns().forEach((column) -> lines.add("    " + line(column)));
        if (table.primaryKey() != null) {
            lines.add("    primary key %s (%s)".formatted(name(table.primaryKey().name()),
                    String.join(", ", table.primaryKey().columns())) + timing(table.primaryKey().timing()));
        }
        table.uniqueConstraints().forEach((unique) -> lines.add("    " + line(unique)));
        table.foreignKeys().forEach((foreignKey) -> lines.add("    " + line(foreignKey)));
        table.checkConstraints().forEach((check) -> lines.add("    " + line(check)));
        table.exclusionConstraints().forEach((exclusion) -> lines.add("    " + line(exclusion)));
        table.indexes().forEach((index) -> lines.add("    " + line(index)));
        lines.add("");
    }

    private static String line(Column column) {
        StringBuilder line = new StringBuilder(column.name()).append(' ').append(type(column.type()));
        if (column.collation() != null) {
            line.append(" collate ").append(column.collation());
        }
        if (!column.nullable()) {
            line.append(" not null");
        }
        if (column.defaultSql() != null) {
            line.append(" default ").append(column.defaultSql());
        }
        if (column.identity() != null) {
            line.append(column.identity().always() ? " identity always" : " identity by default")
                .append(counting(column.identity().options()));
        }
        if (column.generatedSql() != null) {
            line.append(column.virtual() ? " computed as " : " generated as ").append(column.generatedSql());
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
        return "unique %s (%s)%s%s".formatted(name(unique.name()), String.join(", ", unique.columns()),
                unique.nullsNotDistinct() ? " nulls not distinct" : "", timing(unique.timing()));
    }

    private static String line(ForeignKey foreignKey) {
        return "foreign key %s (%s) references %s (%s) on delete %s on update %s".formatted(name(foreignKey.name()),
                String.join(", ", foreignKey.columns()), foreignKey.referencedTable(),
                String.join(", ", foreignKey.referencedColumns()), foreignKey.onDelete().sql(),
                foreignKey.onUpdate().sql())
                + ((foreignKey.match() != Match.SIMPLE) ? " match " + foreignKey.match().sql() : "")
                + timing(foreignKey.timing()) + enforcement(foreignKey.enforcement());
    }

    private static String line(CheckConstraint check) {
        return "check %s %s".formatted(name(check.name()), oneLine(check.condition()))
                + enforcement(check.enforcement());
    }

    private static String line(ExclusionConstraint exclusion) {
        return "exclude %s using %s (%s)".formatted(name(exclusion.name()), exclusion.method(),
                exclusion.elements().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                + where(exclusion.where()) + timing(exclusion.timing());
    }

    private static String line(Index index) {
        return "%s %s (%s)".formatted(index.unique() ? "unique index" : "index", name(index.name()),
                index.parts().stream().map(SchemaText::part).collect(Collectors.joining(", ")))
                + options(index.options());
    }

    private static String part(Index.Part part) {
        String text = part.expression() ? "expression [" + part.text() + "]" : part.text();
        return text + ((part.collation() != null) ? " collate " + part.collation() : "")
                + ((part.operatorClass() != null) ? " " + part.operatorClass() : "")
                + (part.descending() ? " desc" : "")
                + ((part.nulls() != Nulls.DEFAULT) ? " nulls " + part.nulls().name().toLowerCase(Locale.ROOT) : "");
    }

    private static String options(IndexOptions options) {
        return ((options.method() != null) ? " using " + options.method() : "")
                + (options.include().isEmpty() ? "" : " include (" + String.join(", ", options.include()) + ")")
                + where(options.where()) + (options.nullsNotDistinct() ? " nulls not distinct" : "")
                + (options.invisible() ? " invisible" : "") + (options.invalid() ? " invalid" : "");
    }

    private static String options(TableOptions options) {
        return ((options.engine() != null) ? " engine " + options.engine() : "")
                + ((options.charset() != null) ? " charset " + options.charset() : "")
                + ((options.collation() != null) ? " collate " + options.collation() : "")
                + ((options.tablespace() != null) ? " tablespace " + options.tablespace() : "")
                + (options.inherits().isEmpty() ? "" : " inherits " + options.inherits())
                + ((options.systemVersioning() != null) ? " " + options.systemVersioning() : "")
                + ((options.partitionBy() != null) ? " partition by " + options.partitionBy() : "")
                + (options.partitions().isEmpty() ? ""
                        : options.partitions()
                            .stream()
                            .map((partition) -> partition.name() + " " + partition.bound())
                            .collect(Collectors.joining(", ", " (", ")")));
    }

    private static String line(Sequence sequence) {
        return "sequence %s%s%s%s".formatted(sequence.name(),
                (sequence.type() != null) ? " as " + type(sequence.type()) : "", counting(sequence.allOptions()),
                (sequence.owner() != null) ? " owned by " + sequence.owner().table() + "." + sequence.owner().column()
                        : "");
    }

    private static String counting(SequenceOptions options) {
        return ((options.start() != null) ? " start " + options.start() : "")
                + ((options.increment() != null) ? " increment " + options.increment() : "")
                + ((options.minimum() != null) ? " minimum " + options.minimum() : "")
                + ((options.maximum() != null) ? " maximum " + options.maximum() : "")
                + ((options.cache() != null) ? " cache " + options.cache() : "")
                + ((options.cycle() != null) ? " cycle " + options.cycle() : "");
    }

    private static String line(Domain domain) {
        return "domain " + domain.name() + " " + type(domain.type())
                + ((domain.collation() != null) ? " collate " + domain.collation() : "")
                + (domain.nullable() ? "" : " not null")
                + ((domain.defaultSql() != null) ? " default " + domain.defaultSql() : "")
                + domain.checkConstraints().stream().map((check) -> " " + line(check)).collect(Collectors.joining());
    }

    private static String timing(Timing timing) {
        return (timing != Timing.NOT_DEFERRABLE) ? " " + timing.sql() : "";
    }

    private static String enforcement(Enforcement enforcement) {
        return (enforcement != Enforcement.ENFORCED)
                ? " " + enforcement.name().toLowerCase(Locale.ROOT).replace('_', ' ') : "";
    }

    private static String where(@Nullable String condition) {
        return (condition != null) ? " where " + oneLine(condition) : "";
    }

    private static String oneLine(String sql) {
        return sql.replace("\n", "\\n");
    }

    private static String name(@Nullable String name) {
        return (name != null) ? name : "(unnamed)";
    }

    private static String comment(@Nullable String comment) {
        return (comment != null) ? " -- " + comment : "";
    }

}
