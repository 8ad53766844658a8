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
 */
public record ComparisonRules(Predicate<QualifiedName> ignored, NamingPatterns patterns, boolean names,
        List<ColumnTypeComparator> types) {

    public ComparisonRules {
        types = List.copyOf(types);
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
        return new ComparisonRules(this.ignored, patterns, this.names, this.types);
    }

}
