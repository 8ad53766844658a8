package dev.migrate.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import dev.migrate.schema.AuxiliaryObject;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.InitialRows;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

/**
 * Puts together what several persistence units want. They may map the same table, each
 * with the columns that it is interested in.
 */
final class SchemaUnion {

    private final Map<QualifiedName, Table> tables = new TreeMap<>();

    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();

    private final Map<QualifiedName, ReplaceableObject> views = new TreeMap<>();

    private final Map<QualifiedName, EnumType> enumTypes = new TreeMap<>();

    private final Map<QualifiedName, ReplaceableObject> structTypes = new LinkedHashMap<>();

    private final Set<InitialRows> initialRows = new LinkedHashSet<>();

    private final Set<AuxiliaryObject> auxiliaryObjects = new LinkedHashSet<>();

    void add(Schema schema) {
        this.initialRows.addAll(schema.initialRows());
        this.auxiliaryObjects.addAll(schema.auxiliaryObjects());
        schema.structTypes().forEach((type) -> this.structTypes.putIfAbsent(type.name(), type));
        schema.tables().forEach((table) -> this.tables.merge(table.name(), table, SchemaUnion::union));
        schema.sequences().forEach((sequence) -> this.sequences.putIfAbsent(sequence.name(), sequence));
        schema.enumTypes().forEach((type) -> this.enumTypes.putIfAbsent(type.name(), type));
        schema.views().forEach((view) -> this.views.putIfAbsent(view.name(), view));
    }

    Schema schema() {
        return new Schema(List.copyOf(this.tables.values()), List.copyOf(this.sequences.values()),
                List.copyOf(this.views.values()), List.copyOf(this.enumTypes.values()), List.of(),
                List.copyOf(this.structTypes.values()), List.copyOf(this.initialRows),
                List.copyOf(this.auxiliaryObjects));
    }

    private static Table union(Table first, Table second) {
        return new Table(first.name(), union(first.columns(), second.columns(), Column::name),
                (first.primaryKey() != null) ? first.primaryKey() : second.primaryKey(),
                union(first.uniqueConstraints(), second.uniqueConstraints(), (unique) -> unique.columns()),
                union(first.foreignKeys(), second.foreignKeys(), (foreignKey) -> foreignKey.withName(null)),
                union(first.checkConstraints(), second.checkConstraints(), (check) -> check.condition()),
                union(first.indexes(), second.indexes(), (index) -> index.withName(null)),
                (first.comment() != null) ? first.comment() : second.comment(), union(first.exclusionConstraints(),
                        second.exclusionConstraints(), (exclusion) -> exclusion.withName(null)),
                first.options());
    }

    private static <T, K> List<T> union(List<T> first, List<T> second, Function<T, K> key) {
        Map<K, T> union = new LinkedHashMap<>();
        first.forEach((element) -> union.putIfAbsent(key.apply(element), element));
        second.forEach((element) -> union.putIfAbsent(key.apply(element), element));
        return new ArrayList<>(union.values());
    }

}
