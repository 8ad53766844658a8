package dev.migrate.diff;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * What of a schema may be too much. What entities describe in SQL only is not, although
 * none of their tables has it.
 */
final class SuperfluousObjects {

    private final Identifiers identifiers;

    private final Set<CreatedObject> auxiliary;

    private final Set<QualifiedName> wanted;

    SuperfluousObjects(Identifiers identifiers, Schema wanted) {
        this.identifiers = identifiers;
        this.auxiliary = wanted.auxiliaryObjects()
            .stream()
            .flatMap((object) -> CreatedObject.by(object, identifiers))
            .collect(Collectors.toSet());
        this.wanted = this.auxiliary.isEmpty() ? Set.of()
                : wanted.names().map(identifiers::canonical).collect(Collectors.toSet());
    }

    /**
     * Leaves out what entities describe in SQL only.
     * @param actual the schema as it is
     * @return the schema to compare
     */
    Schema in(Schema actual) {
        if (this.auxiliary.isEmpty()) {
            return actual;
        }
        return actual.withTables(without("table", actual.tables(), Table::name).stream().map(this::without).toList())
            .withSequences(without("sequence", actual.sequences(), Sequence::name));
    }

    private <T> List<T> without(String kind, List<T> objects, Function<T, QualifiedName> name) {
        return objects.stream()
            .filter((object) -> this.wanted.contains(this.identifiers.canonical(name.apply(object)))
                    || !isAuxiliary(kind, name.apply(object)))
            .toList();
    }

    private Table without(Table table) {
        return table
            .withIndexes(table.indexes().stream().filter((index) -> !isAuxiliaryIndex(table, index.name())).toList())
            .withUniqueConstraints(table.uniqueConstraints()
                .stream()
                .filter((unique) -> !isAuxiliaryIndex(table, unique.name()))
                .filter((unique) -> !isAuxiliary(table, unique))
                .toList())
            .withForeignKeys(without(table, table.foreignKeys()))
            .withCheckConstraints(without(table, table.checkConstraints()))
            .withExclusionConstraints(without(table, table.exclusionConstraints()));
    }

    private <T extends Constraint> List<T> without(Table table, List<T> constraints) {
        return constraints.stream().filter((constraint) -> !isAuxiliary(table, constraint)).toList();
    }

    private boolean isAuxiliaryIndex(Table table, @Nullable String name) {
        return name != null && isAuxiliary("index", new QualifiedName(table.name().schema(), name));
    }

    private boolean isAuxiliary(Table table, Constraint constraint) {
        return constraint.name() != null
                && isAuxiliary("constraint", new QualifiedName(table.name().name(), constraint.name()));
    }

    private boolean isAuxiliary(String kind, QualifiedName name) {
        return this.auxiliary.contains(new CreatedObject(kind, this.identifiers.canonical(name)));
    }

}
