package dev.migrate.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.migrate.dialect.TypeDependent;
import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Foreign keys that stay as they are, but refer to a key that is dropped and replaced: no
 * database lets go of a key while it is referred to. Not all of them change the type of a
 * column then.
 */
final class ReferringKeys {

    private final List<TableComparison> comparisons;

    private final TypeNames types;

    ReferringKeys(List<TableComparison> comparisons, TypeNames types) {
        this.types = types;
        this.comparisons = comparisons;
    }

    void recreate(Changes changes) {
        Set<Key> droppedKeys = new HashSet<>();
        for (Operation operation : changes.in(Phase.DROP_CONSTRAINTS_AND_INDEXES)) {
            Key key = key(operation);
            if (key != null) {
                droppedKeys.add(key);
            }
        }
        AlteredColumns altered = AlteredColumns.of(changes);
        if (droppedKeys.isEmpty() && altered.isEmpty()) {
            return;
        }
        Set<Operation> alreadyDropped = new HashSet<>(changes.in(Phase.DROP_FOREIGN_KEYS));
        for (TableComparison comparison : this.comparisons) {
            for (ForeignKey foreignKey : comparison.commonForeignKeys()) {
                DropConstraint drop = new DropConstraint(comparison.table(), foreignKey.name(), foreignKey.kind(),
                        foreignKey);
                Key key = new Key(foreignKey.referencedTable(), Set.copyOf(foreignKey.referencedColumns()));
                if ((droppedKeys.contains(key) || isInTheWay(comparison.table(), foreignKey, altered))
                        && !alreadyDropped.contains(drop)) {
                    changes.add(Phase.DROP_FOREIGN_KEYS, drop);
                    changes.add(Phase.CREATE_FOREIGN_KEYS, new CreateConstraint(comparison.table(), foreignKey));
                }
            }
        }
    }

    /**
     * Whether a column cannot become another one while there is the foreign key. Two of
     * different types cannot refer to each other, not even until the other one follows.
     */
    private boolean isInTheWay(QualifiedName table, ForeignKey foreignKey, AlteredColumns altered) {
        boolean referring = altered.any(table, foreignKey.columns());
        boolean referenced = altered.any(foreignKey.referencedTable(), foreignKey.referencedColumns());
        return this.types.typeDependents().contains(TypeDependent.FOREIGN_KEY) ? referring || referenced
                : referring && referenced;
    }

    private static @Nullable Key key(Operation operation) {
        if (operation instanceof DropConstraint drop && drop.dropped() instanceof PrimaryKey primaryKey) {
            return new Key(drop.table(), Set.copyOf(primaryKey.columns()));
        }
        if (operation instanceof DropConstraint drop && drop.dropped() instanceof UniqueConstraint unique) {
            return new Key(drop.table(), Set.copyOf(unique.columns()));
        }
        if (operation instanceof DropIndex drop && Objects.requireNonNull(drop.dropped()).unique()) {
            return new Key(drop.table(), Set.copyOf(drop.dropped().parts().stream().map(Index.Part::text).toList()));
        }
        return null;
    }

    private record Key(QualifiedName table, Set<String> columns) {

    }

}
