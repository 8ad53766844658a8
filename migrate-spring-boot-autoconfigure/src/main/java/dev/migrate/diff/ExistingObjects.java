package dev.migrate.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Domain;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Index;
import dev.migrate.schema.Partition;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

/**
 * Everything that a database has, by its kind and name.
 */
final class ExistingObjects {

    private final Identifiers identifiers;

    private final Map<String, Set<QualifiedName>> names = new HashMap<>();

    /**
     * Collects the objects.
     * @param identifiers the rules for names
     * @param schema what was inspected
     * @param others what a schema does not describe, by its kind
     */
    ExistingObjects(Identifiers identifiers, Schema schema, Map<String, Set<QualifiedName>> others) {
        this.identifiers = identifiers;
        others.forEach((kind, objects) -> put(kind, objects.stream()));
        put("table", schema.tables().stream().flatMap(ExistingObjects::withPartitions));
        put("index", schema.tables().stream().flatMap(ExistingObjects::indexes));
        put("constraint", schema.tables().stream().flatMap(ExistingObjects::constraints));
        put("sequence", schema.sequences().stream().map(Sequence::name));
        put("view", schema.views().stream().map(ReplaceableObject::name));
        put("materialized view", schema.views().stream().map(ReplaceableObject::name));
        put("domain", schema.domains().stream().map(Domain::name));
        put("type", schema.enumTypes().stream().map(EnumType::name));
        put("type", schema.structTypes().stream().map(ReplaceableObject::name));
    }

    /**
     * Whether objects are there.
     * @param objects the objects
     * @return whether all of them are, or none; empty if it is neither, or not known, or
     * if there is nothing to look for
     */
    Optional<Boolean> have(List<CreatedObject> objects) {
        if (objects.isEmpty() || objects.stream().anyMatch((object) -> !this.names.containsKey(object.kind()))) {
            return Optional.empty();
        }
        List<Boolean> found = objects.stream()
            .map((object) -> this.names.getOrDefault(object.kind(), Set.of()).contains(object.name()))
            .distinct()
            .toList();
        return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
    }

    private void put(String kind, Stream<QualifiedName> objects) {
        this.names.computeIfAbsent(kind, (key) -> new HashSet<>())
            .addAll(objects.map(this.identifiers::canonical).toList());
    }

    private static Stream<QualifiedName> withPartitions(Table table) {
        return Stream.concat(Stream.of(table.name()), table.options().partitions().stream().map(Partition::name));
    }

    private static Stream<QualifiedName> indexes(Table table) {
        return Stream
            .concat(table.indexes().stream().map(Index::name), table.uniqueConstraints().stream().map(Constraint::name))
            .filter(Objects::nonNull)
            .map((name) -> new QualifiedName(table.name().schema(), String.valueOf(name)));
    }

    private static Stream<QualifiedName> constraints(Table table) {
        return table.constraints()
            .stream()
            .map(Constraint::name)
            .filter(Objects::nonNull)
            .map((name) -> new QualifiedName(table.name().name(), String.valueOf(name)));
    }

}
