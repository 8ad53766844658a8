package dev.migrate.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Enforcement;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Match;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * What constraints and indexes are compared by: everything about them but their name.
 */
final class StructuralKey {

    private StructuralKey() {
    }

    /**
     * The order of the columns does not matter to what is forbidden, and Hibernate has
     * changed its mind about it from version to version.
     */
    static @Nullable Object of(@Nullable PrimaryKey primaryKey) {
        return (primaryKey != null) ? List.of(primaryKey.columns().stream().sorted().toList(), primaryKey.timing())
                : null;
    }

    /**
     * The order of the columns does not matter to what is forbidden.
     */
    static Object of(UniqueConstraint unique) {
        return List.of(unique.columns().stream().sorted().toList(), unique.timing(), unique.nullsNotDistinct());
    }

    /**
     * What a unique index forbids, in the form of the unique constraint that forbids the
     * same.
     * @return {@code null} if there is no such constraint
     */
    static @Nullable Object uniqueness(Index index) {
        boolean plain = index.unique() && index.options().where() == null && !index.options().invalid()
                && index.options().include().isEmpty() && index.parts().stream().noneMatch(Index.Part::expression);
        return plain ? List.of(index.parts().stream().map(Index.Part::text).sorted().toList(), Timing.NOT_DEFERRABLE,
                index.options().nullsNotDistinct()) : null;
    }

    static Object of(ForeignKey foreignKey) {
        List<String> pairs = IntStream.range(0, foreignKey.columns().size())
            .mapToObj((i) -> foreignKey.columns().get(i) + " -> " + referencedColumn(foreignKey, i))
            .sorted()
            .toList();
        return List.of(pairs, foreignKey.referencedTable(), of(foreignKey.onDelete()), of(foreignKey.onUpdate()),
                foreignKey.timing(), (pairs.size() > 1) ? foreignKey.match() : Match.SIMPLE,
                foreignKey.enforcement() == Enforcement.NOT_ENFORCED);
    }

    private static String referencedColumn(ForeignKey foreignKey, int place) {
        return (place < foreignKey.referencedColumns().size()) ? foreignKey.referencedColumns().get(place) : "?";
    }

    /**
     * The two only differ in constraints that are checked at the end of a transaction,
     * and some databases do not tell them apart.
     */
    private static ReferentialAction of(ReferentialAction action) {
        return (action == ReferentialAction.RESTRICT) ? ReferentialAction.NO_ACTION : action;
    }

    static Object of(CheckConstraint check) {
        return List.of(SqlText.conjuncts(check.condition()), check.enforcement() == Enforcement.NOT_ENFORCED);
    }

    static Object of(ExclusionConstraint exclusion) {
        return exclusion.withName(null);
    }

    static Object of(Index index) {
        IndexOptions options = index.options();
        List<String> conditions = (options.where() != null) ? SqlText.conjuncts(options.where()) : List.of();
        return List.of(index.unique(), index.parts().stream().map(StructuralKey::of).toList(), conditions,
                Set.copyOf(options.include()), String.valueOf(options.method()).toLowerCase(Locale.ROOT),
                options.nullsNotDistinct(), options.invisible(), options.invalid());
    }

    private static Object of(Index.Part part) {
        String text = part.expression() ? SqlText.simplify(part.text()) : part.text();
        return Arrays.asList(text, part.expression(), part.descending(), part.nulls(), part.operatorClass(),
                part.collation());
    }

}
