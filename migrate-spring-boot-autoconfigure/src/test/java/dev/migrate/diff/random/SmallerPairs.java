package dev.migrate.diff.random;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * Makes a pair smaller that fails, as long as it still does.
 */
final class SmallerPairs {

    private static final int TRIALS = 100;

    private final Consistency consistency;

    private final Predicate<SchemaPair> fails;

    SmallerPairs(Consistency consistency, Predicate<SchemaPair> fails) {
        this.consistency = consistency;
        this.fails = fails;
    }

    SchemaPair smallest(SchemaPair pair) {
        SchemaPair current = pair;
        int trials = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (SchemaPair candidate : candidates(current)) {
                if (size(candidate) < size(current) && trials++ < TRIALS && this.fails.test(candidate)) {
                    current = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return current;
    }

    private static int size(SchemaPair pair) {
        return pair.toString().length();
    }

    private List<SchemaPair> candidates(SchemaPair pair) {
        Set<SchemaPair> candidates = new LinkedHashSet<>();
        Set<String> tables = new LinkedHashSet<>();
        List.of(pair.first(), pair.second())
            .forEach((schema) -> schema.tables().forEach((table) -> tables.add(table.name().name())));
        tables.forEach((name) -> candidates.add(both(pair,
                (schema) -> new Schema(
                        schema.tables().stream().filter((table) -> !table.name().name().equals(name)).toList(),
                        schema.sequences()))));
        candidates.add(both(pair, (schema) -> new Schema(schema.tables(), List.of())));
        for (String name : tables) {
            List<String> columns = new ArrayList<>();
            List.of(pair.first(), pair.second())
                .forEach((schema) -> schema.tables()
                    .stream()
                    .filter((table) -> table.name().name().equals(name))
                    .flatMap((table) -> table.columns().stream())
                    .map(Column::name)
                    .filter((column) -> !columns.contains(column))
                    .forEach(columns::add));
            columns.forEach((column) -> candidates
                .add(both(pair, inTable(name, (table) -> table.columns().size() > 1 && table.column(column).isPresent()
                        ? this.consistency.withoutColumn(table, column) : table))));
            simplifications(pair).forEach((change) -> {
                candidates.add(both(pair, inTable(name, change)));
                candidates
                    .add(new SchemaPair(this.consistency.of(inTable(name, change).apply(pair.first())), pair.second()));
                candidates
                    .add(new SchemaPair(pair.first(), this.consistency.of(inTable(name, change).apply(pair.second()))));
            });
        }
        return List.copyOf(candidates);
    }

    private static List<UnaryOperator<Table>> simplifications(SchemaPair pair) {
        List<UnaryOperator<Table>> simplifications = new ArrayList<>();
        simplifications.add((table) -> table.withComment(null));
        simplifications.add((table) -> table.withPrimaryKey(null));
        for (int i = 0; i < 8; i++) {
            int place = i;
            simplifications.add((table) -> table.withForeignKeys(without(table.foreignKeys(), place)));
            simplifications.add((table) -> table.withIndexes(without(table.indexes(), place)));
            simplifications.add((table) -> table.withCheckConstraints(without(table.checkConstraints(), place)));
            simplifications.add((table) -> table.withUniqueConstraints(without(table.uniqueConstraints(), place)));
            simplifications.add(column(place, (column) -> column.withComment(null)));
            simplifications.add(column(place, (column) -> column.withDefaultSql(null)));
            simplifications.add(column(place, (column) -> column.withIdentity(null)));
            simplifications.add(column(place, (column) -> column.withNullable(true)));
        }
        return simplifications;
    }

    private static UnaryOperator<Table> column(int place, UnaryOperator<Column> change) {
        return (table) -> {
            if (place >= table.columns().size()) {
                return table;
            }
            List<Column> columns = new ArrayList<>(table.columns());
            columns.set(place, change.apply(columns.get(place)));
            return table.withColumns(columns);
        };
    }

    private static <T> List<T> without(List<T> list, int place) {
        List<T> without = new ArrayList<>(list);
        if (place < without.size()) {
            without.remove(place);
        }
        return without;
    }

    private SchemaPair both(SchemaPair pair, Function<Schema, Schema> change) {
        return new SchemaPair(this.consistency.of(change.apply(pair.first())),
                this.consistency.of(change.apply(pair.second())));
    }

    private static UnaryOperator<Schema> inTable(String name, UnaryOperator<Table> change) {
        return (schema) -> new Schema(schema.tables()
            .stream()
            .map((table) -> table.name().name().equals(name) ? change.apply(table) : table)
            .toList(), schema.sequences());
    }

}
