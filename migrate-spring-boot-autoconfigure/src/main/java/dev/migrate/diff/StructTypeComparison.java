package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;

/**
 * Compares structured types by their names. Those that nobody wants are somebody else's
 * business, and so is what is in those that there are: no database changes that while a
 * column is of the type.
 */
final class StructTypeComparison {

    private final Identifiers identifiers;

    private final Predicate<QualifiedName> ignored;

    StructTypeComparison(Identifiers identifiers, Predicate<QualifiedName> ignored) {
        this.identifiers = identifiers;
        this.ignored = ignored;
    }

    /**
     * Finds the types that are to be created.
     * @param actual the schema as it is
     * @param wanted the schema as it shall be
     * @param changes where to add what is found
     * @return what creates the types, those first that others are made of
     */
    List<Operation> compare(Schema actual, Schema wanted, Changes changes) {
        Set<QualifiedName> existing = actual.structTypes()
            .stream()
            .map(ReplaceableObject::name)
            .map(this.identifiers::canonical)
            .collect(Collectors.toSet());
        List<Operation> creations = new ArrayList<>();
        for (ReplaceableObject type : wanted.structTypes()) {
            QualifiedName name = this.identifiers.canonical(type.name());
            if (!existing.contains(name) && !this.ignored.test(name)) {
                creations.add(new ReplaceObject(type, null));
            }
        }
        creations.forEach((creation) -> changes.add(Phase.CREATE_TYPES, creation));
        return creations;
    }

}
