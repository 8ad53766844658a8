package dev.migrate.diff.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of schemas that nobody thought of: the second is what some changes make of the
 * first, and sometimes has nothing to do with it. The same seed gives the same pair.
 */
final class RandomSchemas {

    private final Possibilities possibilities;

    private final Consistency consistency;

    private final Random random;

    private final RandomParts parts;

    RandomSchemas(Possibilities possibilities, long seed) {
        this.possibilities = possibilities;
        this.consistency = new Consistency(possibilities);
        this.random = new Random(seed * 7919);
        this.parts = new RandomParts(possibilities, this.random);
    }

    SchemaPair pair() {
        Schema first = this.parts.chance(3) ? Schema.EMPTY : schema();
        if (this.parts.chance(15)) {
            Schema second = this.parts.chance(10) ? Schema.EMPTY : schema();
            return pair(first, second);
        }
        Schema second = first;
        int changes = 1 + this.random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            second = this.consistency.of(changed(second));
        }
        return pair(first, second);
    }

    private SchemaPair pair(Schema first, Schema second) {
        Schema reachable = this.consistency.of(convertible(first, second));
        if (!convertible(first, reachable).equals(reachable)) {
            // a foreign key hands on a type that its column cannot become
            reachable = this.consistency.of(convertible(first,
                    new Schema(reachable.tables().stream().map((table) -> table.withForeignKeys(List.of())).toList(),
                            reachable.sequences())));
        }
        return new SchemaPair(first, withoutNamesOfOthers(first, reachable));
    }

    /**
     * The second schema without the names of indexes of another table of the first, which
     * may stay there: names that nobody asks for any more are not compared.
     */
    private Schema withoutNamesOfOthers(Schema first, Schema second) {
        Map<String, QualifiedName> owners = new HashMap<>();
        first.tables()
            .forEach((table) -> names(table).forEach((name) -> owners.put(this.possibilities.key(name), table.name())));
        return new Schema(second.tables().stream().map((table) -> {
            Predicate<@Nullable String> foreign = (name) -> name != null
                    && !owners.getOrDefault(this.possibilities.key(name), table.name()).equals(table.name());
            PrimaryKey key = table.primaryKey();
            return table
                .withPrimaryKey((key != null && foreign.test(key.name()))
                        ? new PrimaryKey(null, key.columns(), key.timing()) : key)
                .withIndexes(table.indexes()
                    .stream()
                    .map((index) -> foreign.test(index.name()) ? index.withName(null) : index)
                    .toList())
                .withUniqueConstraints(table.uniqueConstraints()
                    .stream()
                    .map((unique) -> foreign.test(unique.name()) ? unique.withName(null) : unique)
                    .toList())
                .withForeignKeys(table.foreignKeys()
                    .stream()
                    .map((one) -> foreign.test(one.name()) ? one.withName(null) : one)
                    .toList())
                .withCheckConstraints(table.checkConstraints()
                    .stream()
                    .map((check) -> foreign.test(check.name()) ? check.withName(null) : check)
                    .toList());
        }).toList(), second.sequences());
    }

    private static List<String> names(Table table) {
        return Stream
            .concat(table.constraints().stream().map(Constraint::name), table.indexes().stream().map(Index::name))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    }

    private Schema schema() {
        List<Table> tables = new ArrayList<>();
        int count = 1 + this.random.nextInt(4);
        for (int i = 0; i < count; i++) {
            tables.add(this.parts.table());
        }
        List<Sequence> sequences = this.possibilities.has(Trait.SEQUENCES) ? this.parts.few(this.parts::sequence)
                : List.of();
        Schema schema = this.consistency.of(new Schema(tables, sequences));
        int foreignKeys = this.random.nextInt(2 * schema.tables().size() + 1);
        for (int i = 0; i < foreignKeys; i++) {
            schema = this.consistency.of(withForeignKey(schema));
        }
        return schema;
    }

    private Schema withForeignKey(Schema schema) {
        Table referenced = this.parts.any(schema.tables());
        return anyTable(schema,
                (table) -> this.parts.foreignKey(table, referenced)
                    .map((foreignKey) -> table.withForeignKeys(plus(table.foreignKeys(), foreignKey)))
                    .orElse(table));
    }

    /**
     * The second schema with types that the columns of the first can become.
     */
    private Schema convertible(Schema first, Schema second) {
        return new Schema(second.tables()
            .stream()
            .map((table) -> first.tables()
                .stream()
                .filter((before) -> before.name().equals(table.name()))
                .findFirst()
                .map((before) -> convertible(before, table))
                .orElse(table))
            .toList(), second.sequences());
    }

    private Table convertible(Table before, Table after) {
        Table result = after;
        for (Column column : after.columns()) {
            Column previous = before.column(column.name()).orElse(null);
            if (previous != null && result.column(column.name()).isPresent() && column.generatedSql() == null
                    && previous.generatedSql() == null
                    && !this.possibilities.isConvertible(previous.type(), column.type())) {
                result = this.consistency.withType(result, column.name(), previous.type());
            }
        }
        return result;
    }

    private Schema changed(Schema schema) {
        if (schema.tables().isEmpty() || this.parts.chance(6)) {
            return new Schema(plus(schema.tables(), this.parts.table()), schema.sequences());
        }
        if (this.parts.chance(6)) {
            return new Schema(minus(schema.tables(), this.parts.any(schema.tables())), schema.sequences());
        }
        if (this.possibilities.has(Trait.SEQUENCES) && this.parts.chance(10)) {
            return withOtherSequences(schema);
        }
        if (this.parts.chance(15)) {
            return withForeignKey(schema);
        }
        if (this.parts.chance(3)) {
            return anyTable(schema, (table) -> table.withName(new QualifiedName(null, "renamed")));
        }
        return anyTable(schema, this::changed);
    }

    private Schema withOtherSequences(Schema schema) {
        List<Sequence> sequences = schema.sequences();
        if (!sequences.isEmpty()) {
            Sequence changed = this.parts.any(sequences);
            sequences = minus(sequences, changed);
            if (this.parts.chance(60)) {
                sequences = plus(sequences, this.parts.sequence().withName(changed.name()));
            }
        }
        return new Schema(schema.tables(), this.parts.chance(50) ? plus(sequences, this.parts.sequence()) : sequences);
    }

    private Schema anyTable(Schema schema, UnaryOperator<Table> change) {
        Table chosen = this.parts.any(schema.tables());
        return new Schema(
                schema.tables().stream().map((table) -> (table == chosen) ? change.apply(table) : table).toList(),
                schema.sequences());
    }

    private Table changed(Table table) {
        return switch (this.random.nextInt(20)) {
            case 0, 1 -> table.withColumns(plus(table.columns(), this.parts.column()));
            case 2, 3 -> (table.columns().size() > 1)
                    ? this.consistency.withoutColumn(table, this.parts.any(table.columns()).name()) : table;
            case 4, 5, 6 -> withOtherType(table);
            case 7 -> anyColumn(table, (column) -> column.withNullable(!column.nullable()));
            case 8 -> anyColumn(table, this::withOtherDefault);
            case 9 -> anyColumn(table, (column) -> (column.identity() != null) ? column.withIdentity(null)
                    : column.withIdentity(this.parts.identity()));
            case 10 -> anyColumn(table, (column) -> this.parts.chance(50) ? column.withComment(this.parts.comment())
                    : column.withCollation(this.parts.collation()));
            case 11 -> withOtherGenerated(table);
            case 12, 13 -> table.withPrimaryKey(this.parts.chance(25) ? null : this.parts.primaryKey(table));
            case 14 -> withOtherUniques(table);
            case 15 -> withOtherChecks(table);
            case 16, 17 -> withOtherIndexes(table);
            case 18 -> withOtherForeignKeys(table);
            default -> table.withComment(this.possibilities.has(Trait.COMMENTS) ? this.parts.comment() : null);
        };
    }

    private Table anyColumn(Table table, UnaryOperator<Column> change) {
        Column chosen = this.parts.any(table.columns());
        return table.withColumns(
                table.columns().stream().map((column) -> (column == chosen) ? change.apply(column) : column).toList());
    }

    private Table withOtherType(Table table) {
        return this.parts.column(table, (column) -> column.generatedSql() == null).map((column) -> {
            List<ColumnType> types = this.possibilities.types()
                .stream()
                .filter((type) -> this.possibilities.isConvertible(column.type(), type))
                .toList();
            return types.isEmpty() ? table : this.consistency.withType(table, column.name(), this.parts.any(types));
        }).orElse(table);
    }

    private Column withOtherDefault(Column column) {
        List<String> defaults = this.possibilities.defaults(column.type());
        return column.withDefaultSql((defaults.isEmpty() || this.parts.chance(25)) ? null : this.parts.any(defaults));
    }

    private Table withOtherGenerated(Table table) {
        Column generated = this.parts.column(table, (column) -> column.generatedSql() != null).orElse(null);
        if (generated == null) {
            return this.parts.generated(table)
                .map((column) -> table.withColumns(plus(table.columns(), column)))
                .orElse(table);
        }
        // computed otherwise, or no longer, or only when it is read
        return this.parts.generated(table)
            .map((column) -> table.withColumns(table.columns()
                .stream()
                .map((one) -> (one != generated) ? one
                        : this.parts.chance(25) ? one.withGeneratedSql(null).withVirtual(false)
                                : this.parts.chance(70) ? column.withName(one.name())
                                        : one.withVirtual(column.virtual()))
                .toList()))
            .orElse(table);
    }

    private Table withOtherUniques(Table table) {
        List<UniqueConstraint> uniques = table.uniqueConstraints();
        if (!uniques.isEmpty() && this.parts.chance(60)) {
            uniques = minus(uniques, this.parts.any(uniques));
        }
        UniqueConstraint added = this.parts.unique(table);
        return table.withUniqueConstraints((added != null && this.parts.chance(60)) ? plus(uniques, added) : uniques);
    }

    private Table withOtherChecks(Table table) {
        List<CheckConstraint> checks = table.checkConstraints();
        if (!checks.isEmpty() && this.parts.chance(60)) {
            checks = minus(checks, this.parts.any(checks));
        }
        CheckConstraint added = this.parts.check(table);
        return table.withCheckConstraints((added != null && this.parts.chance(60)) ? plus(checks, added) : checks);
    }

    private Table withOtherIndexes(Table table) {
        List<Index> indexes = table.indexes();
        if (!indexes.isEmpty() && this.parts.chance(60)) {
            indexes = minus(indexes, this.parts.any(indexes));
        }
        Index added = this.parts.index(table);
        return table.withIndexes((added != null && this.parts.chance(60)) ? plus(indexes, added) : indexes);
    }

    private Table withOtherForeignKeys(Table table) {
        if (table.foreignKeys().isEmpty()) {
            return table;
        }
        ForeignKey chosen = this.parts.any(table.foreignKeys());
        List<ForeignKey> rest = minus(table.foreignKeys(), chosen);
        return table.withForeignKeys(
                this.parts.chance(50) ? rest : plus(rest, chosen.withActions(chosen.onUpdate(), chosen.onDelete())));
    }

    static <T> List<T> plus(List<T> list, T element) {
        List<T> plus = new ArrayList<>(list);
        plus.add(element);
        return plus;
    }

    static <T> List<T> minus(List<T> list, T element) {
        List<T> minus = new ArrayList<>(list);
        minus.remove(element);
        return minus;
    }

}
