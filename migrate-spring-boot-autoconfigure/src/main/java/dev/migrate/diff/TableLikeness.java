package dev.migrate.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;

/**
 * How much two tables are alike, of which one is gone and the other new: mostly by the
 * columns that they share.
 */
final class TableLikeness {

    private static final double SIMILAR = 0.5;

    /** What a column counts that is of another type in the other table. */
    private static final double OTHER_TYPE = 0.6;

    /** What a column of a primary key counts: most tables have one, of the same name. */
    private static final double KEY = 0.5;

    private final TypeNames types;

    TableLikeness(TypeNames types) {
        this.types = types;
    }

    Likeness of(Table gone, Table added) {
        Likeness.Sum sum = new Likeness.Sum();
        double common = 0;
        int shared = 0;
        for (Column column : gone.columns()) {
            Column counterpart = added.column(column.name()).orElse(null);
            if (counterpart != null) {
                shared++;
                common += (sameType(column, counterpart) ? 1 : OTHER_TYPE)
                        * (weight(gone, column) + weight(added, counterpart));
            }
        }
        sum.add(70, common / (weight(gone) + weight(added)));
        sum.because(
                "%d of %d columns the same".formatted(shared, Math.max(gone.columns().size(), added.columns().size())));
        double name = NameLikeness.of(gone.name().name(), added.name().name());
        sum.add(20, name);
        if (name >= SIMILAR) {
            sum.because("similar name");
        }
        boolean sameKey = keyColumns(gone).equals(keyColumns(added));
        sum.add(4, sameKey ? 1 : 0);
        addReferences(sum, gone, added);
        return sum.likeness();
    }

    private static void addReferences(Likeness.Sum sum, Table gone, Table added) {
        Set<String> before = references(gone);
        Set<String> after = references(added);
        Set<String> all = new HashSet<>(before);
        all.addAll(after);
        Set<String> common = new HashSet<>(before);
        common.retainAll(after);
        sum.add(6, all.isEmpty() ? 1 : (double) common.size() / all.size());
        if (!all.isEmpty() && common.equals(all)) {
            sum.because("same foreign keys");
        }
    }

    /**
     * What a table refers to; one that refers to itself does so under either name.
     */
    private static Set<String> references(Table table) {
        return table.foreignKeys()
            .stream()
            .map((foreignKey) -> foreignKey.columns() + " to "
                    + (foreignKey.referencedTable().equals(table.name()) ? "itself" : foreignKey.referencedTable()))
            .collect(Collectors.toSet());
    }

    private boolean sameType(Column column, Column other) {
        return this.types.canonical(column.type()).equals(this.types.canonical(other.type()));
    }

    private static double weight(Table table) {
        return table.columns().stream().mapToDouble((column) -> weight(table, column)).sum();
    }

    private static double weight(Table table, Column column) {
        return keyColumns(table).contains(column.name()) ? KEY : 1;
    }

    private static List<String> keyColumns(Table table) {
        return (table.primaryKey() != null) ? table.primaryKey().columns().stream().sorted().toList() : List.of();
    }

}
