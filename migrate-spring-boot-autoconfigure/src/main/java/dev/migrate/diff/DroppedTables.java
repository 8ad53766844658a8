package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.dialect.IdentityColumns;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Drops the tables that are not wanted, those that refer to others first. What would be
 * in the way until then is dropped before: foreign keys that go round in a circle, and
 * whatever has a name that is needed again, since in many databases the names of indexes
 * and constraints are unique among all tables.
 */
final class DroppedTables {

    private final Map<QualifiedName, Table> actual;

    private final Map<QualifiedName, Table> wanted;

    private final IdentityColumns identityColumns;

    DroppedTables(Map<QualifiedName, Table> actual, Map<QualifiedName, Table> wanted, IdentityColumns identityColumns) {
        this.identityColumns = identityColumns;
        this.actual = actual;
        this.wanted = wanted;
    }

    void drop(Changes changes) {
        List<Table> tables = TableOrder
            .of(this.actual.values().stream().filter((table) -> !this.wanted.containsKey(table.name())).toList());
        Set<String> neededNames = createdNames(changes);
        Set<QualifiedName> created = new HashSet<>();
        List<DropTable> drops = new ArrayList<>();
        for (Table table : tables) {
            // The inverse creates the table again, in the opposite order.
            created.add(table.name());
            Table rest = dropForeignKeys(table, created, neededNames, changes);
            rest = rest.withPrimaryKey(dropNeededKey(rest, neededNames, changes))
                .withUniqueConstraints(dropNeeded(rest, rest.uniqueConstraints(), neededNames, changes))
                .withCheckConstraints(dropNeeded(rest, rest.checkConstraints(), neededNames, changes))
                .withIndexes(dropNeededIndexes(rest, neededNames, changes));
            drops.add(new DropTable(table.name(), rest));
        }
        Collections.reverse(drops);
        drops.forEach((drop) -> changes.add(Phase.DROP_TABLES, drop));
    }

    private Table dropForeignKeys(Table table, Set<QualifiedName> created, Set<String> neededNames, Changes changes) {
        List<ForeignKey> rest = new ArrayList<>();
        for (ForeignKey foreignKey : table.foreignKeys()) {
            QualifiedName referenced = foreignKey.referencedTable();
            boolean dropped = this.actual.containsKey(referenced) && !this.wanted.containsKey(referenced);
            boolean inTheWay = dropped ? !created.contains(referenced) || losesKey(referenced, neededNames)
                    : !changes.leave(referenced);
            if (foreignKey.name() != null && (inTheWay || neededNames.contains(foreignKey.name()))) {
                changes.add(Phase.DROP_FOREIGN_KEYS,
                        new DropConstraint(table.name(), foreignKey.name(), foreignKey.kind(), foreignKey));
            }
            else {
                rest.add(foreignKey);
            }
        }
        return table.withForeignKeys(rest);
    }

    /**
     * Whether a key of a table goes before the table does, for its name.
     */
    private boolean losesKey(QualifiedName name, Set<String> neededNames) {
        Table table = Objects.requireNonNull(this.actual.get(name));
        return table.constraints()
            .stream()
            .filter((constraint) -> (constraint.kind() == Constraint.Kind.PRIMARY_KEY
                    && this.identityColumns != IdentityColumns.ONE_KEY) || constraint.kind() == Constraint.Kind.UNIQUE)
            .anyMatch((constraint) -> constraint.name() != null && neededNames.contains(constraint.name()));
    }

    private @Nullable PrimaryKey dropNeededKey(Table table, Set<String> neededNames, Changes changes) {
        PrimaryKey primaryKey = table.primaryKey();
        if (this.identityColumns == IdentityColumns.ONE_KEY) {
            // a table with a numbered column cannot be without, and to these databases
            // the name of a primary key is nothing
            return primaryKey;
        }
        List<PrimaryKey> rest = dropNeeded(table, (primaryKey != null) ? List.of(primaryKey) : List.of(), neededNames,
                changes);
        return rest.isEmpty() ? null : rest.get(0);
    }

    private static <C extends Constraint> List<C> dropNeeded(Table table, List<C> constraints, Set<String> neededNames,
            Changes changes) {
        List<C> rest = new ArrayList<>();
        for (C constraint : constraints) {
            if (constraint.name() != null && neededNames.contains(constraint.name())) {
                changes.add(Phase.DROP_CONSTRAINTS_AND_INDEXES,
                        new DropConstraint(table.name(), constraint.name(), constraint.kind(), constraint));
            }
            else {
                rest.add(constraint);
            }
        }
        return rest;
    }

    private static List<Index> dropNeededIndexes(Table table, Set<String> neededNames, Changes changes) {
        List<Index> rest = new ArrayList<>();
        for (Index index : table.indexes()) {
            if (index.name() != null && neededNames.contains(index.name())) {
                changes.add(Phase.DROP_CONSTRAINTS_AND_INDEXES, new DropIndex(table.name(), index.name(), index));
            }
            else {
                rest.add(index);
            }
        }
        return rest;
    }

    private static Set<String> createdNames(Changes changes) {
        Set<String> names = new HashSet<>();
        Stream.of(Phase.CREATE_TABLES, Phase.CREATE_CONSTRAINTS_AND_INDEXES, Phase.CREATE_FOREIGN_KEYS)
            .flatMap((phase) -> changes.in(phase).stream())
            .flatMap(DroppedTables::names)
            .forEach(names::add);
        return names;
    }

    private static Stream<String> names(Operation operation) {
        Stream<Constraint> constraints = Stream.empty();
        Stream<Index> indexes = Stream.empty();
        if (operation instanceof CreateTable create) {
            Table table = create.table();
            constraints = table.constraints().stream();
            indexes = table.indexes().stream();
        }
        else if (operation instanceof CreateConstraint create) {
            constraints = Stream.of(create.constraint());
        }
        else if (operation instanceof CreateIndex create) {
            indexes = Stream.of(create.index());
        }
        return Stream.concat(constraints.map(Constraint::name), indexes.map(Index::name))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull);
    }

}
