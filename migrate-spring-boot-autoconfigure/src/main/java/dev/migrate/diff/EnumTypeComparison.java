package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;

/**
 * Compares enumerations that have a name of their own. A value that there is and that
 * nobody wants any more stays: no database takes it away while rows may have it.
 */
final class EnumTypeComparison {

    private final Identifiers identifiers;

    private final Predicate<QualifiedName> ignored;

    EnumTypeComparison(Identifiers identifiers, Predicate<QualifiedName> ignored) {
        this.identifiers = identifiers;
        this.ignored = ignored;
    }

    void compare(Schema actual, Schema wanted, Changes changes) {
        Map<QualifiedName, EnumType> existing = types(actual);
        Map<QualifiedName, EnumType> types = types(wanted);
        types.forEach((name, type) -> {
            EnumType counterpart = existing.get(name);
            if (counterpart == null) {
                changes.add(Phase.CREATE_TYPES, new CreateEnumType(name, type.values()));
            }
            else {
                add(counterpart, type, changes);
            }
        });
        existing.forEach((name, type) -> {
            if (!types.containsKey(name)) {
                changes.add(Phase.DROP_TYPES, new DropEnumType(name, type.values()));
            }
        });
    }

    /**
     * Each new value goes behind the one that it is wanted behind, which is there by then.
     */
    private static void add(EnumType actual, EnumType wanted, Changes changes) {
        List<String> values = new ArrayList<>(actual.values());
        String previous = null;
        for (String value : wanted.values()) {
            if (!values.contains(value)) {
                String next = (previous == null && !values.isEmpty()) ? values.get(0) : null;
                changes.add(Phase.CREATE_TYPES, new AddEnumValue(wanted.name(), value, next, previous));
                values.add((previous != null) ? values.indexOf(previous) + 1 : 0, value);
            }
            previous = value;
        }
    }

    private Map<QualifiedName, EnumType> types(Schema schema) {
        Map<QualifiedName, EnumType> types = new TreeMap<>();
        for (EnumType type : schema.enumTypes()) {
            QualifiedName name = this.identifiers.canonical(type.name());
            if (!this.ignored.test(name)) {
                types.put(name, type);
            }
        }
        return types;
    }

}
