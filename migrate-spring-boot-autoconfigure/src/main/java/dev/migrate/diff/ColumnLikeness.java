package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.migrate.dialect.TypeNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;

/**
 * How much two columns of a table are alike, of which one is gone and the other new.
 */
final class ColumnLikeness {

    private static final double SIMILAR = 0.5;

    /** How alike two types are of which one may hold what the other does. */
    private static final double SAME_FAMILY = 2.0 / 3;

    private static final List<Set<Kind>> FAMILIES = List.of(
            Set.of(Kind.TINYINT, Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.NUMERIC),
            Set.of(Kind.REAL, Kind.DOUBLE, Kind.NUMERIC), Set.of(Kind.CHAR, Kind.VARCHAR, Kind.TEXT, Kind.CLOB),
            Set.of(Kind.DATE, Kind.TIMESTAMP, Kind.TIMESTAMP_TZ), Set.of(Kind.TIME, Kind.TIME_TZ),
            Set.of(Kind.BINARY, Kind.VARBINARY, Kind.BLOB));

    private final TypeNames types;

    private final Table actual;

    private final Table wanted;

    ColumnLikeness(TypeNames types, Table actual, Table wanted) {
        this.types = types;
        this.actual = actual;
        this.wanted = wanted;
    }

    Likeness of(Column gone, Column added) {
        Likeness.Sum sum = new Likeness.Sum();
        double name = NameLikeness.of(gone.name(), added.name());
        sum.add(40, name);
        if (name >= SIMILAR) {
            sum.because("similar name");
        }
        addType(sum, gone, added);
        sum.add(8, (gone.nullable() == added.nullable()) ? 1 : 0);
        if (!added.nullable()) {
            sum.because(gone.nullable() ? "not null now" : "both not null");
        }
        else if (!gone.nullable()) {
            sum.because("nullable now");
        }
        addDefault(sum, gone, added);
        sum.add(4, 1 - Math.abs(place(this.actual, gone) - place(this.wanted, added)));
        addRoles(sum, roles(this.actual, gone.name()), roles(this.wanted, added.name()));
        return sum.likeness();
    }

    private void addType(Likeness.Sum sum, Column gone, Column added) {
        ColumnType before = this.types.canonical(gone.type());
        ColumnType after = this.types.canonical(added.type());
        if (before.equals(after)) {
            sum.add(30, 1).because("same type");
            return;
        }
        sum.add(30, sameFamily(before, after) ? SAME_FAMILY : 0).because("%s → %s".formatted(before, after));
    }

    private static boolean sameFamily(ColumnType before, ColumnType after) {
        if (before instanceof ColumnType.Standard one && after instanceof ColumnType.Standard other) {
            return one.kind() == other.kind() || FAMILIES.stream()
                .anyMatch((family) -> family.contains(one.kind()) && family.contains(other.kind()));
        }
        return before instanceof ColumnType.Enumeration && after instanceof ColumnType.Enumeration;
    }

    /**
     * The database may write a default in other words, which are not worth asking for.
     */
    private static void addDefault(Likeness.Sum sum, Column gone, Column added) {
        String before = SqlText.simplifyDefault(gone.defaultSql());
        String after = SqlText.simplifyDefault(added.defaultSql());
        boolean numbered = (gone.identity() != null) == (added.identity() != null);
        if (numbered && Objects.equals(before, after)) {
            sum.add(6, 1);
            if (after != null) {
                sum.because("same default");
            }
        }
        else if (numbered && before != null && after != null) {
            sum.add(6, 0.5);
        }
    }

    private static double place(Table table, Column column) {
        return (double) table.columns().indexOf(column) / table.columns().size();
    }

    private static void addRoles(Likeness.Sum sum, Set<String> before, Set<String> after) {
        Set<String> all = new HashSet<>(before);
        all.addAll(after);
        Set<String> common = new HashSet<>(before);
        common.retainAll(after);
        sum.add(12, all.isEmpty() ? 1 : (double) common.size() / all.size());
        if (!all.isEmpty()) {
            sum.because(common.equals(all) ? "same constraints and indexes" : "other constraints or indexes");
        }
    }

    /**
     * What a column is to its table, in words that do not mention the column itself.
     */
    private static Set<String> roles(Table table, String column) {
        Set<String> roles = new HashSet<>();
        if (table.primaryKey() != null && table.primaryKey().columns().contains(column)) {
            roles.add("key" + others(table.primaryKey().columns(), column));
        }
        for (UniqueConstraint unique : table.uniqueConstraints()) {
            if (unique.columns().contains(column)) {
                roles.add("unique" + others(unique.columns(), column));
            }
        }
        for (ForeignKey foreignKey : table.foreignKeys()) {
            if (foreignKey.columns().contains(column)) {
                roles.add("refers to " + foreignKey.referencedTable());
            }
        }
        for (Index index : table.indexes()) {
            List<String> columns = index.parts().stream().map(Index.Part::text).toList();
            if (columns.contains(column)) {
                // a unique index does what a unique constraint does
                roles.add((index.unique() ? "unique" : "index") + others(columns, column));
            }
        }
        return roles;
    }

    private static List<String> others(List<String> columns, String column) {
        List<String> others = new ArrayList<>(columns);
        others.remove(column);
        return others.stream().sorted().toList();
    }

}
