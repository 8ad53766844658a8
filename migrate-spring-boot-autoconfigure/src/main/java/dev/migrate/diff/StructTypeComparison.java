package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

/**
 * Compares structured types by their attributes, of which the order counts: Hibernate
 * reads values by it. Types that nobody wants are somebody else's business.
 */
final class StructTypeComparison {

    /** Keeps the attributes of a value by their names. */
    private static final ColumnType DOCUMENT = ColumnType.Standard.of(ColumnType.Kind.JSON);

    private final Dialect dialect;

    private final Predicate<QualifiedName> ignored;

    private final Changes changes;

    StructTypeComparison(Dialect dialect, Predicate<QualifiedName> ignored, Changes changes) {
        this.dialect = dialect;
        this.ignored = ignored;
        this.changes = changes;
    }

    /**
     * Finds the types that are to be created, for the first time or anew.
     * @param actual the schema as it is
     * @param wanted the schema as it shall be
     * @param tables the tables that are compared, as they are; as documents come those
     * columns out whose types are created anew
     * @return what creates the types, those first that others are made of
     */
    List<Operation> compare(Schema actual, Schema wanted, Map<QualifiedName, Table> tables) {
        Map<QualifiedName, ReplaceableObject> existing = types(actual);
        Set<QualifiedName> structs = new HashSet<>(existing.keySet());
        structs.addAll(types(wanted).keySet());
        Map<QualifiedName, ReplaceableObject> renewed = new LinkedHashMap<>();
        List<Operation> creations = new ArrayList<>();
        types(wanted).forEach((name, type) -> {
            ReplaceableObject counterpart = existing.get(name);
            boolean changed = counterpart != null
                    && (differ(counterpart, type, structs) || isMadeOf(counterpart, renewed.keySet()));
            if (changed) {
                renewed.put(name, counterpart);
            }
            if (changed || counterpart == null) {
                creations.add(new ReplaceObject(type, null));
            }
        });
        ConvertedColumns columns = new ConvertedColumns(this.changes);
        tables.replaceAll((name, table) -> columns.convert(table,
                (type) -> renewed.keySet().stream().anyMatch((struct) -> holds(type, struct)) ? DOCUMENT : type));
        List<ReplaceableObject> drops = new ArrayList<>(renewed.values());
        Collections.reverse(drops);
        drops.forEach((type) -> this.changes.add(Phase.CREATE_TYPES, new DropObject(type)));
        creations.forEach((creation) -> this.changes.add(Phase.CREATE_TYPES, creation));
        return creations;
    }

    private Map<QualifiedName, ReplaceableObject> types(Schema schema) {
        Map<QualifiedName, ReplaceableObject> types = new LinkedHashMap<>();
        for (ReplaceableObject type : schema.structTypes()) {
            QualifiedName name = this.dialect.identifiers().canonical(type.name());
            if (!this.ignored.test(name)) {
                types.put(name, type);
            }
        }
        return types;
    }

    private boolean differ(ReplaceableObject actual, ReplaceableObject wanted, Set<QualifiedName> structs) {
        List<StructAttribute> attributes = attributes(actual);
        List<StructAttribute> others = attributes(wanted);
        if (attributes.size() != others.size()) {
            return true;
        }
        for (int i = 0; i < attributes.size(); i++) {
            ColumnType type = attributes.get(i).type();
            ColumnType other = others.get(i).type();
            if (!attributes.get(i).isLike(others.get(i))
                    || structs.stream().anyMatch((struct) -> holds(type, struct) != holds(other, struct))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMadeOf(ReplaceableObject type, Iterable<QualifiedName> others) {
        for (QualifiedName other : others) {
            if (attributes(type).stream().anyMatch((attribute) -> holds(attribute.type(), other))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(ColumnType type, QualifiedName struct) {
        ColumnType held = (type instanceof ColumnType.Array array) ? array.element() : type;
        return ConvertedColumns.isOf(held, struct, this.dialect.identifiers());
    }

    private List<StructAttribute> attributes(ReplaceableObject type) {
        Identifiers identifiers = this.dialect.identifiers();
        return StructAttribute.of(type.definition(), identifiers, this.dialect.types());
    }

}
