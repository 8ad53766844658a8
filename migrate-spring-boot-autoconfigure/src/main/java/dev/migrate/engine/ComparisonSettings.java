package dev.migrate.engine;

import java.util.List;

import dev.migrate.ColumnTypeComparator;
import dev.migrate.DifferenceFilter;
import dev.migrate.OperationRewriter;
import dev.migrate.SchemaComparator;
import dev.migrate.diff.ObjectPatterns;
import dev.migrate.operation.Operation;
import dev.migrate.schema.NamingPatterns;

/**
 * What is compared, and who has a say in it.
 *
 * @param objects what is compared, as far as names tell
 * @param otherTools whether tables of other tools are compared although the entities do
 * not know them
 * @param names whether constraints and indexes that only have another name are renamed
 * @param naming what new constraints and indexes are called that have no name
 * @param types who knows better which types are the same
 * @param comparators who looks for further differences
 * @param filters who decides which differences count
 * @param rewriters who puts them in other words
 */
public record ComparisonSettings(ObjectPatterns objects, boolean otherTools, boolean names, NamingPatterns naming,
        List<ColumnTypeComparator> types, List<SchemaComparator> comparators, List<DifferenceFilter> filters,
        List<OperationRewriter> rewriters) {

    /**
     * The settings of an application that says nothing.
     */
    public static final ComparisonSettings DEFAULT = new ComparisonSettings(ObjectPatterns.ALL, false, false,
            NamingPatterns.DEFAULT, List.of(), List.of(), List.of(), List.of());

    public ComparisonSettings {
        types = List.copyOf(types);
        comparators = List.copyOf(comparators);
        filters = List.copyOf(filters);
        rewriters = List.copyOf(rewriters);
    }

    /**
     * Tells whether a difference counts.
     * @param operation what would put it right
     * @return {@code false} if its name or a filter leaves it out
     */
    boolean include(Operation operation) {
        return this.objects.test(operation)
                && this.filters.stream().allMatch((filter) -> filter.includes(Differences.describe(operation)));
    }

}
