package dev.migrate.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names the constraints and indexes that nobody has named, so that a later revision can
 * speak of them.
 */
public final class NamingConvention {

    /** PostgreSQL's limit, the lowest of the databases that are still around. */
    private static final int LONGEST = 63;

    private final NamingPatterns patterns;

    private final Table table;

    private final Set<String> taken;

    private final Predicate<String> takenElsewhere;

    /**
     * Names what belongs to one table.
     * @param patterns what things are called
     * @param table the table; without columns if they are not known
     * @param taken names that are not to be given again
     */
    public NamingConvention(NamingPatterns patterns, Table table, Collection<String> taken) {
        this(patterns, table, taken, (name) -> false);
    }

    /**
     * Names what belongs to one table.
     * @param patterns what things are called
     * @param table the table; without columns if they are not known
     * @param taken names of the table that are not to be given again
     * @param takenElsewhere tells which names other tables have
     */
    public NamingConvention(NamingPatterns patterns, Table table, Collection<String> taken,
            Predicate<String> takenElsewhere) {
        this.patterns = patterns;
        this.table = table;
        this.taken = new HashSet<>(taken);
        this.takenElsewhere = takenElsewhere;
    }

    /**
     * A table all of whose constraints and indexes have names.
     * @param patterns what things are called
     * @param table the table
     * @return the table with names where it had none
     */
    public static Table name(NamingPatterns patterns, Table table) {
        return name(patterns, table, (name) -> false);
    }

    /**
     * A table all of whose constraints and indexes have names.
     * @param patterns what things are called
     * @param table the table
     * @param takenElsewhere tells which names other tables have
     * @return the table with names where it had none
     */
    public static Table name(NamingPatterns patterns, Table table, Predicate<String> takenElsewhere) {
        List<String> own = Stream
            .concat(table.constraints().stream().map(Constraint::name), table.indexes().stream().map(Index::name))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
        NamingConvention naming = new NamingConvention(patterns, table, own, takenElsewhere);
        PrimaryKey primaryKey = table.primaryKey();
        return table.withPrimaryKey((primaryKey != null) ? naming.name(primaryKey) : null)
            .withUniqueConstraints(table.uniqueConstraints().stream().map(naming::name).toList())
            .withForeignKeys(table.foreignKeys().stream().map(naming::name).toList())
            .withCheckConstraints(table.checkConstraints().stream().map(naming::name).toList())
            .withExclusionConstraints(table.exclusionConstraints().stream().map(naming::name).toList())
            .withIndexes(table.indexes().stream().map(naming::name).toList());
    }

    /**
     * A constraint that has a name.
     * @param constraint the constraint
     * @return the constraint with a name if it had none
     */
    public Constraint name(Constraint constraint) {
        return (constraint instanceof UniqueConstraint unique) ? name(unique)
                : (constraint instanceof ForeignKey foreignKey) ? name(foreignKey)
                        : (constraint instanceof CheckConstraint check) ? name(check)
                                : (constraint instanceof ExclusionConstraint exclusion) ? name(exclusion)
                                        : name((PrimaryKey) constraint);
    }

    public PrimaryKey name(PrimaryKey primaryKey) {
        return (primaryKey.name() != null) ? primaryKey
                : new PrimaryKey(free(this.patterns.primaryKey(this.table.name(), primaryKey.columns())),
                        primaryKey.columns(), primaryKey.timing());
    }

    public UniqueConstraint name(UniqueConstraint unique) {
        return (unique.name() != null) ? unique
                : unique.withName(free(this.patterns.unique(this.table.name(), unique.columns())));
    }

    public ForeignKey name(ForeignKey foreignKey) {
        return (foreignKey.name() != null) ? foreignKey
                : foreignKey.withName(free(this.patterns.foreignKey(this.table.name(), foreignKey)));
    }

    public ExclusionConstraint name(ExclusionConstraint exclusion) {
        return (exclusion.name() != null) ? exclusion
                : exclusion.withName(free(this.patterns.exclusion(this.table.name(),
                        exclusion.elements().stream().map(ExclusionConstraint.Element::expression).toList())));
    }

    public Index name(Index index) {
        return (index.name() != null) ? index : index.withName(
                free(this.patterns.index(this.table.name(), index.parts().stream().map(Index.Part::text).toList())));
    }

    public CheckConstraint name(CheckConstraint check) {
        if (check.name() != null) {
            return check;
        }
        if (this.table.columns().isEmpty()) {
            // the same for the same check, and another for another one
            List<String> hash = List.of(NamingPatterns.hash(check.condition()));
            return check.withName(free(this.patterns.check(this.table.name(), hash)));
        }
        List<String> columns = this.table.columns()
            .stream()
            .map(Column::name)
            .filter((column) -> new ColumnMentions(List.of(column)).in(check.condition()))
            .toList();
        // A check of several columns gets a number in any case, to say that it is one of
        // several to come.
        boolean numbered = columns.size() != 1;
        String name = this.patterns.check(this.table.name(), numbered ? List.of() : columns);
        return check.withName(numbered ? numbered(name, 1) : free(name));
    }

    private String free(String name) {
        String candidate = shorten(name);
        return isFree(candidate) ? candidate : numbered(name, 2);
    }

    private String numbered(String name, int first) {
        int number = first;
        String candidate = shorten(name + "_" + number);
        while (!isFree(candidate)) {
            number++;
            candidate = shorten(name + "_" + number);
        }
        return candidate;
    }

    private boolean isFree(String name) {
        return !this.takenElsewhere.test(name) && this.taken.add(name);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String hash = NamingPatterns.hash(name);
        return name.substring(0, LONGEST - hash.length() - 1) + "_" + hash;
    }

}
