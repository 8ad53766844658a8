package dev.migrate.dialect;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

import org.jspecify.annotations.Nullable;

/**
 * A table under another name, whose constraints and indexes have other names too: many
 * databases want these to be unique within a schema. It has no foreign keys, which would
 * need the tables that they refer to.
 */
final class ScratchTable {

    private static final Pattern NEXT_VALUE = Pattern.compile("""
            \\bnextval\\s*\\(\\s*'?([^')]+?)'?(?:::regclass)?\\s*\\)|\\bnext\\s+value\\s+for\\s+([^\\s,()]+)\
            |([^\\s,()]+)\\.nextval\\b""", Pattern.CASE_INSENSITIVE);

    private final Identifiers identifiers;

    private final QualifiedName name;

    private final Table wanted;

    // what has no name of its own gets one, so that it is found again
    private final Map<String, @Nullable String> originalNames = new HashMap<>();

    private final Map<String, String> columnNames = new HashMap<>();

    private final Table table;

    /**
     * Another name for a table.
     * @param identifiers the rules for names
     * @param name the other name, a regular identifier in canonical form
     * @param wanted the table
     */
    ScratchTable(Identifiers identifiers, QualifiedName name, Table wanted) {
        this.identifiers = identifiers;
        this.name = name;
        this.wanted = wanted;
        wanted.columns().forEach((column) -> this.columnNames.put(identifiers.canonical(column.name()), column.name()));
        this.table = new Table(name, wanted.columns(), unnamed(wanted.primaryKey()),
                wanted.uniqueConstraints()
                    .stream()
                    .map((unique) -> unique.withName(scratchName(unique.name())))
                    .toList(),
                List.of(),
                wanted.checkConstraints().stream().map((check) -> check.withName(scratchName(check.name()))).toList(),
                wanted.indexes().stream().map((index) -> index.withName(scratchName(index.name()))).toList(),
                wanted.comment(), List.of(),
                // other tables are not there
                wanted.options().withPartitions(List.of()).withInherits(List.of()));
    }

    /**
     * The sequences that defaults take their values from.
     * @param tables the tables
     * @return their names as the defaults spell them
     */
    static Set<String> sequences(List<ScratchTable> tables) {
        return tables.stream()
            .flatMap((table) -> table.table.columns().stream())
            .map(Column::defaultSql)
            .filter(Objects::nonNull)
            .flatMap((expression) -> NEXT_VALUE.matcher(expression).results())
            .map((nextValue) -> Stream.of(1, 2, 3)
                .map(nextValue::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable PrimaryKey unnamed(@Nullable PrimaryKey primaryKey) {
        return (primaryKey != null) ? new PrimaryKey(null, primaryKey.columns(), primaryKey.timing()) : null;
    }

    private String scratchName(@Nullable String original) {
        String scratchName = this.name.name() + "_" + this.originalNames.size();
        this.originalNames.put(scratchName, original);
        return scratchName;
    }

    Table wanted() {
        return this.wanted;
    }

    Table table() {
        return this.table;
    }

    /**
     * Gives everything its own name back.
     * @param found the table as the database has created it
     * @return what the database made of the wanted table
     */
    Table restore(Table found) {
        List<Column> columns = IntStream.range(0, found.columns().size())
            .mapToObj((i) -> found.columns().get(i).withName(this.wanted.columns().get(i).name()))
            .toList();
        return new Table(this.wanted.name(), columns, this.wanted.primaryKey(),
                TableAssembly.sorted(found.uniqueConstraints().stream().map(this::restore).toList(),
                        UniqueConstraint::name, UniqueConstraint::toString),
                this.wanted.foreignKeys(),
                TableAssembly.sorted(found.checkConstraints()
                    .stream()
                    .map((check) -> check.withName(original(check.name())))
                    .toList(), CheckConstraint::name, CheckConstraint::condition),
                TableAssembly.sorted(found.indexes().stream().map(this::restore).toList(), Index::name,
                        Index::toString),
                found.comment(), this.wanted.exclusionConstraints(), this.wanted.options());
    }

    private UniqueConstraint restore(UniqueConstraint found) {
        return found.withName(original(found.name())).withColumns(found.columns().stream().map(this::column).toList());
    }

    private Index restore(Index found) {
        List<Index.Part> parts = found.parts()
            .stream()
            .map((part) -> part.expression() ? part : part.withText(column(part.text())))
            .toList();
        List<String> include = found.options().include().stream().map(this::column).toList();
        return new Index(original(found.name()), parts, found.unique(), found.options().withInclude(include));
    }

    // null for what the database has added of its own accord
    private @Nullable String original(@Nullable String scratchName) {
        return this.originalNames.get(scratchName);
    }

    private String column(String found) {
        return this.columnNames.getOrDefault(this.identifiers.canonical(found), found);
    }

}
