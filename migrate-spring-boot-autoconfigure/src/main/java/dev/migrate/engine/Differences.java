package dev.migrate.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.Difference;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.script.Origin;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison found.
 *
 * @param found the differences, in an order in which they can be put right
 * @param dialect the database that was compared, or {@code null} if none was
 * @param database the same as product and version, or {@code null}
 * @param classes the entity classes that each table is there for, as far as is known
 */
record Differences(List<Difference> found, @Nullable Dialect dialect, @Nullable String database,
        Map<QualifiedName, Set<String>> classes) {

    /**
     * Nothing was compared.
     */
    static final Differences NONE = new Differences(List.of(), null, null, Map.of());

    static Differences of(List<Operation> operations, Dialect dialect) {
        return new Differences(operations.stream().map(Differences::describe).toList(), dialect, null, Map.of());
    }

    /**
     * The same, of entities.
     * @param database the database, as product and version
     * @param classes the entity classes that each table is there for
     * @return the differences
     */
    Differences of(String database, Map<QualifiedName, Set<String>> classes) {
        return new Differences(this.found, this.dialect, database, classes);
    }

    /**
     * What a revision is made of that consists of these differences.
     * @return the origin, or {@code null} if nothing was compared
     */
    @Nullable Origin origin() {
        if (this.database == null || this.dialect == null) {
            return null;
        }
        Identifiers identifiers = this.dialect.identifiers();
        List<String> names = operations().stream()
            .flatMap((operation) -> operation.subject().stream())
            .flatMap((table) -> this.classes.getOrDefault(identifiers.canonical(table), Set.of()).stream())
            .distinct()
            .sorted()
            .toList();
        return new Origin(this.database, names, LeftToReader.of(operations()));
    }

    static Difference describe(Operation operation) {
        return new Difference(operation, operation.accept(new DifferenceDescription()));
    }

    List<Operation> operations() {
        return this.found.stream().map(Difference::operation).toList();
    }

    List<String> descriptions() {
        return this.found.stream().map(Difference::description).toList();
    }

}
