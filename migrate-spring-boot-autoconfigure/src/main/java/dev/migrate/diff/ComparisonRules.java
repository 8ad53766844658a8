package dev.migrate.diff;

import java.util.List;
import java.util.function.Predicate;

import dev.migrate.ColumnTypeComparator;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.schema.QualifiedName;

/**
 * What a comparison minds.
 *
 * @param ignored tells by their canonical names which tables and sequences to leave alone
 * on both sides, for instance {@link IgnoredTables}
 * @param patterns what new constraints and indexes are called that have no name
 * @param names whether a constraint or index that only has another name than the one that
 * somebody chose for it is renamed
 * @param types who knows better than the database which types are the same
 * @param views whether views are dropped that are not wanted; otherwise they are somebody
 * else's business, as entities only speak of views that Hibernate would create
 */
public record ComparisonRules(Predicate<QualifiedName> ignored, NamingPatterns patterns, boolean names,
        List<ColumnTypeComparator> types, boolean views) {

    public ComparisonRules {
        types = List.copyOf(types);
    }

    /**
     * Rules for what entities want.
     * @param ignored which tables and sequences to leave alone
     * @param patterns what new constraints and indexes are called that have no name
     * @param names whether a constraint or index is renamed
     * @param types who knows better which types are the same
     */
    public ComparisonRules(Predicate<QualifiedName> ignored, NamingPatterns patterns, boolean names,
            List<ColumnTypeComparator> types) {
        this(ignored, patterns, names, types, false);
    }

    /**
     * Rules for two schemas of databases, in which everything has its final words and a
     * name.
     * @param ignored which tables and sequences to leave alone
     * @return the rules
     */
    public static ComparisonRules ofDatabases(Predicate<QualifiedName> ignored) {
        return new ComparisonRules(ignored, NamingPatterns.DEFAULT, true, List.of(), true);
    }

    /**
     * The usual rules.
     * @param ignored which tables and sequences to leave alone
     * @return rules that do not mind names
     */
    public static ComparisonRules ignoring(Predicate<QualifiedName> ignored) {
        return new ComparisonRules(ignored, NamingPatterns.DEFAULT, false, List.of());
    }

    /**
     * The same rules with other patterns.
     * @param patterns what new constraints and indexes are called that have no name
     * @return the rules
     */
    public ComparisonRules withPatterns(NamingPatterns patterns) {
        return new ComparisonRules(this.ignored, patterns, this.names, this.types, this.views);
    }

}
