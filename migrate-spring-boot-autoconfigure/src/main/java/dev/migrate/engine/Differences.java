package dev.migrate.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.Difference;
import dev.migrate.LikelyRename;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.RenameCandidate;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.script.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found.
 *
 * @param found the differences, in an order in which they can be put right
 * @param dialect the database that was compared, or {@code null} if none was
 * @param renames what is likely to be a rename, and nobody has decided about
 * @param definitions what makes the database what it is, where its dialect has to know
 * that to write statements
 * @param before the schema as it is
 * @param database the same as product and version, or {@code null}
 * @param classes the entity classes that each table is there for, as far as is known
 */
record Differences(List<Difference> found, @Nullable Dialect dialect, List<RenameCandidate> renames,
        List<String> definitions, Schema before, @Nullable String database, Map<QualifiedName, Set<String>> classes) {

    /**
     * Nothing was compared.
     */
    static final Differences NONE = new Differences(List.of(), null, List.of(), List.of(), Schema.EMPTY, null,
            Map.of());

    static Differences of(List<Operation> operations, Dialect dialect, List<String> definitions, Schema before) {
        return new Differences(operations.stream().map(Differences::describe).toList(), dialect, List.of(), definitions,
                before, null, Map.of());
    }

    /**
     * The same differences, some of which may be renames.
     * @param renames pairs of which each half may have been left out or put in other
     * words since
     * @return the differences, with the pairs that are whole
     */
    Differences withRenames(List<RenameCandidate> renames) {
        List<Operation> operations = operations();
        return new Differences(this.found, this.dialect,
                renames.stream()
                    .filter((rename) -> RenameCandidate.find(rename.drop(), operations).isPresent()
                            && RenameCandidate.find(rename.add(), operations).isPresent())
                    .toList(),
                this.definitions, this.before, this.database, this.classes);
    }

    List<LikelyRename> likelyRenames() {
        return this.renames.stream().map(RenameCandidate::likely).toList();
    }

    /**
     * The same, of entities.
     * @param database the database, as product and version
     * @param classes the entity classes that each table is there for
     * @return the differences
     */
    Differences of(String database, Map<QualifiedName, Set<String>> classes) {
        return new Differences(this.found, this.dialect, this.renames, this.definitions, this.before, database,
                classes);
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
        return new Origin(this.database, names, LeftToReader.of(operations(), likelyRenames()));
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
