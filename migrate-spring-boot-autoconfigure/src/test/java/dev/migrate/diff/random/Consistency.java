package dev.migrate.diff.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnMentions;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a schema what its database would refuse, so that schemas can be made and
 * changed without a thought for the rest of them.
 */
final class Consistency {

    private static final int ROUNDS = 20;

    private final Possibilities possibilities;

    Consistency(Possibilities possibilities) {
        this.possibilities = possibilities;
    }

    Schema of(Schema schema) {
        Schema current = schema;
        for (int i = 0; i < ROUNDS; i++) {
            Schema next = round(current);
            if (next.equals(current)) {
                return current;
            }
            current = next;
        }
        // types that are handed on in a circle and never come to rest
        return of(withTables(current, (table) -> table.withForeignKeys(List.of())));
    }

    private Schema round(Schema schema) {
        Map<String, Table> tables = new LinkedHashMap<>();
        schema.tables().forEach((table) -> tables.putIfAbsent(this.possibilities.key(table.name().name()), table));
        Schema distinct = new Schema(List.copyOf(tables.values()), schema.sequences());
        Schema repaired = withTables(distinct, this::repaired);
        Schema referring = withTables(repaired, (table) -> withForeignKeys(table, repaired));
        return withDistinctNames(withReferencedTypes(referring));
    }

    private static Schema withTables(Schema schema, Function<Table, Table> change) {
        return new Schema(schema.tables().stream().map(change).toList(), schema.sequences());
    }

    private Table repaired(Table table) {
        Map<String, Column> distinct = new LinkedHashMap<>();
        table.columns().forEach((column) -> distinct.putIfAbsent(this.possibilities.columnKey(column.name()), column));
        Table result = table.withColumns(List.copyOf(distinct.values()));
        if (result.columns().stream().allMatch((column) -> column.generatedSql() != null)) {
            List<Column> columns = new ArrayList<>(result.columns());
            columns.add(Column.of("filler", ColumnType.Standard.of(ColumnType.Kind.INTEGER)));
            result = result.withColumns(columns);
        }
        result = withKey(result);
        result = result.withColumns(columns(result));
        return withIndexes(withUniques(result));
    }

    private Table withKey(Table table) {
        PrimaryKey key = table.primaryKey();
        boolean possible = key != null && !key.columns().isEmpty()
                && key.columns().stream().allMatch((name) -> isPlainKey(table, name)) && isDistinct(key.columns());
        return possible ? table : table.withPrimaryKey(null);
    }

    private boolean isPlainKey(Table table, String name) {
        return table.column(name)
            .filter((column) -> this.possibilities.isKey(column.type()) && column.generatedSql() == null)
            .isPresent();
    }

    private static boolean isDistinct(Collection<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    private List<Column> columns(Table table) {
        List<Column> columns = new ArrayList<>();
        boolean numbered = false;
        for (Column column : table.columns()) {
            Column repaired = column;
            if (column.identity() != null && (column.generatedSql() != null || !mayBeNumbered(table, column)
                    || (numbered && !this.possibilities.has(Trait.MANY_IDENTITIES)))) {
                repaired = repaired.withIdentity(null);
            }
            numbered |= repaired.identity() != null;
            if (repaired.identity() != null) {
                repaired = repaired.withDefaultSql(null).withNullable(false);
            }
            if (repaired.generatedSql() != null) {
                repaired = repaired.withDefaultSql(null).withNullable(true);
            }
            if (!this.possibilities.isText(column.type()) || isReferring(table, column) || isKeyOf(table, column)) {
                repaired = repaired.withCollation(null);
            }
            if (!this.possibilities.has(Trait.DEFAULTS_OF_KEYS) && isOnlyKey(table, column)) {
                repaired = repaired.withDefaultSql(null);
            }
            if (!this.possibilities.defaults(column.type()).contains(String.valueOf(column.defaultSql()))) {
                repaired = repaired.withDefaultSql(null);
            }
            columns.add(repaired);
        }
        return columns;
    }

    // texts of different collations do not refer to each other everywhere
    private static boolean isReferring(Table table, Column column) {
        return table.foreignKeys().stream().anyMatch((foreignKey) -> foreignKey.columns().contains(column.name()));
    }

    private static boolean isKeyOf(Table table, Column column) {
        return isInKey(table, column)
                || table.uniqueConstraints().stream().anyMatch((unique) -> unique.columns().contains(column.name()));
    }

    private static boolean isOnlyKey(Table table, Column column) {
        return table.primaryKey() != null && table.primaryKey().columns().equals(List.of(column.name()));
    }

    private boolean mayBeNumbered(Table table, Column column) {
        return this.possibilities.isCountable(column.type())
                && (isOnlyKey(table, column) || this.possibilities.has(Trait.IDENTITY_OUTSIDE_KEY));
    }

    private Table withUniques(Table table) {
        Set<Set<String>> keys = new HashSet<>();
        if (table.primaryKey() != null) {
            keys.add(Set.copyOf(table.primaryKey().columns()));
        }
        List<UniqueConstraint> uniques = new ArrayList<>();
        for (UniqueConstraint unique : table.uniqueConstraints()) {
            boolean possible = isDistinct(unique.columns())
                    && unique.columns().stream().allMatch((name) -> isIndexable(table, name));
            if (possible && keys.add(Set.copyOf(unique.columns()))) {
                uniques.add(unique);
            }
        }
        return table.withUniqueConstraints(uniques);
    }

    private boolean isIndexable(Table table, String name) {
        return this.possibilities.has(Trait.GENERATED_KEYS) ? table.column(name)
            .filter((column) -> this.possibilities.isKey(column.type())
                    && (!column.virtual() || this.possibilities.has(Trait.VIRTUAL_KEYS)))
            .isPresent() : isPlainKey(table, name);
    }

    private Table withIndexes(Table table) {
        Set<Object> seen = new HashSet<>();
        if (table.primaryKey() != null) {
            seen.add(table.primaryKey().columns());
        }
        table.uniqueConstraints().forEach((unique) -> seen.add(unique.columns()));
        List<Index> indexes = new ArrayList<>();
        for (Index index : table.indexes()) {
            List<String> columns = Stream
                .concat(index.parts().stream().filter((part) -> !part.expression()).map(Index.Part::text),
                        index.options().include().stream())
                .toList();
            // H2 does not tell a unique index and a unique constraint apart
            boolean constrained = index.unique() && table.uniqueConstraints()
                .stream()
                .anyMatch((unique) -> Set.copyOf(unique.columns()).equals(Set.copyOf(columns)));
            boolean possible = !constrained && isDistinct(columns)
                    && columns.stream().allMatch((name) -> isIndexable(table, name));
            if (possible && seen.add(index.parts().stream().map(Index.Part::text).toList())) {
                indexes.add(index);
            }
        }
        return table.withIndexes(indexes);
    }

    private Table withForeignKeys(Table table, Schema schema) {
        Set<Object> seen = new HashSet<>();
        List<ForeignKey> foreignKeys = table.foreignKeys()
            .stream()
            .filter((foreignKey) -> refersToKey(foreignKey, schema))
            .filter((foreignKey) -> foreignKey.columns()
                .stream()
                .allMatch((name) -> isPlainKey(table, name)
                        && table.column(name).filter((column) -> column.identity() == null).isPresent()))
            .filter((foreignKey) -> isDistinct(foreignKey.columns())
                    && !(foreignKey.referencedTable().equals(table.name())
                            && foreignKey.columns().stream().anyMatch(foreignKey.referencedColumns()::contains)))
            .filter((foreignKey) -> seen.add(Set.copyOf(foreignKey.columns())))
            .map((foreignKey) -> foreignKey.withActions(action(table, foreignKey, foreignKey.onDelete()),
                    takesNulls(table, foreignKey, schema) ? action(table, foreignKey, foreignKey.onUpdate())
                            : ReferentialAction.NO_ACTION))
            .toList();
        Table result = table.withForeignKeys(foreignKeys);
        if (!this.possibilities.has(Trait.EXPRESSIONS_OF_KEYS)) {
            for (ForeignKey foreignKey : foreignKeys) {
                result = withoutExpressions(result, foreignKey.columns());
            }
            result = withoutExpressions(result,
                    table.columns().stream().filter((column) -> column.identity() != null).map(Column::name).toList());
        }
        return result;
    }

    private static boolean refersToKey(ForeignKey foreignKey, Schema schema) {
        Table referenced = find(schema, foreignKey.referencedTable());
        if (referenced == null) {
            return false;
        }
        List<String> columns = foreignKey.referencedColumns();
        return (referenced.primaryKey() != null && referenced.primaryKey().columns().equals(columns)
                && referenced.primaryKey().timing() == Timing.NOT_DEFERRABLE)
                || referenced.uniqueConstraints()
                    .stream()
                    .anyMatch((unique) -> unique.columns().equals(columns) && unique.timing() == Timing.NOT_DEFERRABLE
                            && !unique.nullsNotDistinct()
                            && columns.stream()
                                .allMatch((name) -> referenced.column(name)
                                    .filter((column) -> column.generatedSql() == null)
                                    .isPresent()));
    }

    private static @Nullable Table find(Schema schema, QualifiedName name) {
        return schema.tables().stream().filter((table) -> table.name().equals(name)).findFirst().orElse(null);
    }

    private static ReferentialAction action(Table table, ForeignKey foreignKey, ReferentialAction action) {
        List<Column> columns = foreignKey.columns().stream().map((name) -> table.column(name).orElseThrow()).toList();
        boolean possible = switch (action) {
            case SET_NULL -> columns.stream().allMatch((column) -> column.nullable() && !isInKey(table, column));
            case SET_DEFAULT -> columns.stream().allMatch((column) -> column.defaultSql() != null);
            default -> true;
        };
        return possible ? action : ReferentialAction.NO_ACTION;
    }

    /**
     * Whether the other side cannot be null where this side cannot.
     */
    private boolean takesNulls(Table table, ForeignKey foreignKey, Schema schema) {
        Table referenced = Objects.requireNonNull(find(schema, foreignKey.referencedTable()));
        return this.possibilities.has(Trait.CASCADE_OF_NULLS)
                || foreignKey.columns().stream().noneMatch((name) -> isNotNull(table, List.of(name)))
                || isNotNull(referenced, foreignKey.referencedColumns());
    }

    private static boolean isNotNull(Table table, List<String> columns) {
        return columns.stream()
            .map((name) -> table.column(name).orElseThrow())
            .allMatch((column) -> !column.nullable() || column.identity() != null || isInKey(table, column));
    }

    private static boolean isInKey(Table table, Column column) {
        return table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
    }

    /**
     * A referring column has the type of the one that it refers to.
     */
    private Schema withReferencedTypes(Schema schema) {
        return withTables(schema, (table) -> {
            Table result = table;
            Map<String, ColumnType> types = new HashMap<>();
            List<ForeignKey> foreignKeys = new ArrayList<>();
            for (ForeignKey foreignKey : table.foreignKeys()) {
                Table referenced = Objects.requireNonNull(find(schema, foreignKey.referencedTable()));
                Map<String, ColumnType> wanted = IntStream.range(0, foreignKey.columns().size())
                    .boxed()
                    .collect(Collectors.toMap(foreignKey.columns()::get,
                            (i) -> referenced.column(foreignKey.referencedColumns().get(i)).orElseThrow().type()));
                if (wanted.entrySet()
                    .stream()
                    .allMatch((type) -> types.getOrDefault(type.getKey(), type.getValue()).equals(type.getValue()))) {
                    foreignKeys.add(foreignKey);
                    types.putAll(wanted);
                }
            }
            result = result.withForeignKeys(foreignKeys);
            for (Map.Entry<String, ColumnType> type : types.entrySet()) {
                if (result.column(type.getKey()).isPresent()) {
                    result = withType(result, type.getKey(), type.getValue());
                }
            }
            return result;
        });
    }

    /**
     * A table with another type for a column, and without what that type cannot have.
     */
    Table withType(Table table, String name, ColumnType type) {
        Column column = table.column(name).orElseThrow();
        if (column.type().equals(type)) {
            return table;
        }
        boolean alike = this.possibilities.family(column.type()).equals(this.possibilities.family(type))
                && (!this.possibilities.isText(column.type()) || this.possibilities.isText(type))
                && this.possibilities.isPadded(column.type()) == this.possibilities.isPadded(type);
        Table result = alike ? table : withoutExpressions(table, List.of(name));
        return result.withColumns(
                result.columns().stream().map((one) -> one.name().equals(name) ? one.withType(type) : one).toList());
    }

    /**
     * A table without a column and what depends on it.
     */
    Table withoutColumn(Table table, String name) {
        Table result = withoutExpressions(table, List.of(name));
        return result.withColumns(result.columns().stream().filter((column) -> !column.name().equals(name)).toList());
    }

    /**
     * A table without the expressions that mention one of some columns.
     */
    Table withoutExpressions(Table table, Collection<String> columns) {
        ColumnMentions mentions = new ColumnMentions(columns);
        List<String> generated = table.columns()
            .stream()
            .filter((column) -> column.generatedSql() != null && mentions.in(column.generatedSql()))
            .map(Column::name)
            .toList();
        Table result = generated.isEmpty() ? table
                : withoutExpressions(table.withColumns(
                        table.columns().stream().filter((column) -> !generated.contains(column.name())).toList()),
                        generated);
        return result
            .withCheckConstraints(
                    result.checkConstraints().stream().filter((check) -> !mentions.in(check.condition())).toList())
            .withIndexes(result.indexes()
                .stream()
                .filter((index) -> index.parts()
                    .stream()
                    .noneMatch((part) -> part.expression() && mentions.in(part.text())))
                .filter((index) -> index.options().where() == null || !mentions.in(index.options().where()))
                .toList());
    }

    /**
     * A name that is taken is left to the naming convention.
     */
    private Schema withDistinctNames(Schema schema) {
        Set<String> names = new HashSet<>();
        schema.tables().forEach((table) -> names.add(this.possibilities.key(table.name().name())));
        Map<String, Sequence> sequences = new HashMap<>();
        for (Sequence sequence : schema.sequences()) {
            if (names.add(this.possibilities.key(sequence.name().name()))) {
                sequences.put(sequence.name().name(), sequence);
            }
        }
        List<Table> tables = schema.tables()
            .stream()
            .map((table) -> table.withPrimaryKey(withFreeName(table.primaryKey(), names))
                .withUniqueConstraints(table.uniqueConstraints()
                    .stream()
                    .map((unique) -> unique.withName(free(unique.name(), names)))
                    .toList())
                .withForeignKeys(table.foreignKeys()
                    .stream()
                    .map((foreignKey) -> foreignKey.withName(free(foreignKey.name(), names)))
                    .toList())
                .withCheckConstraints(table.checkConstraints()
                    .stream()
                    .map((check) -> check.withName(free(check.name(), names)))
                    .toList())
                .withIndexes(
                        table.indexes().stream().map((index) -> index.withName(free(index.name(), names))).toList()))
            .toList();
        return new Schema(tables, schema.sequences().stream().filter(sequences.values()::contains).toList());
    }

    private @Nullable PrimaryKey withFreeName(@Nullable PrimaryKey key, Set<String> names) {
        return (key != null) ? new PrimaryKey(free(key.name(), names), key.columns(), key.timing()) : null;
    }

    private @Nullable String free(@Nullable String name, Set<String> names) {
        return (name != null && names.add(this.possibilities.key(name))) ? name : null;
    }

}
