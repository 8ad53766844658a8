package dev.migrate.diff;

import java.util.List;
import java.util.stream.IntStream;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
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
        return (primaryKey != null) ? primaryKey.columns().stream().sorted().toList() : null;
    }

    /**
     * The order of the columns does not matter to what is forbidden.
     */
    static Object of(UniqueConstraint unique) {
        return unique.columns().stream().sorted().toList();
    }

    static Object of(ForeignKey foreignKey) {
        List<String> pairs = IntStream.range(0, foreignKey.columns().size())
            .mapToObj((i) -> foreignKey.columns().get(i) + " -> " + referencedColumn(foreignKey, i))
            .sorted()
            .toList();
        return List.of(pairs, foreignKey.referencedTable(), of(foreignKey.onDelete()), of(foreignKey.onUpdate()));
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
        return SqlText.conjuncts(check.condition());
    }

    static Object of(Index index) {
        return List.of(index.unique(), index.parts().stream().map(StructuralKey::of).toList());
    }

    private static Object of(Index.Part part) {
        String text = part.expression() ? SqlText.simplify(part.text()) : part.text();
        return List.of(String.valueOf(text), part.expression(), part.descending());
    }

}
