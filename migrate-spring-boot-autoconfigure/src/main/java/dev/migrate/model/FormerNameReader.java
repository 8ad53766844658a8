package dev.migrate.model;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.RenamedFrom;
import dev.migrate.schema.FormerName;
import dev.migrate.schema.QualifiedName;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.OneToMany;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Reads {@link RenamedFrom} from entities and from what they are made of.
 */
final class FormerNameReader {

    private final MetadataImplementor metadata;

    private final Names names;

    private final List<String> problems;

    /** By table and column, for an attribute may be inherited by many entities. */
    private final Map<List<@Nullable Object>, FormerName> found = new LinkedHashMap<>();

    FormerNameReader(MetadataImplementor metadata, Names names, List<String> problems) {
        this.metadata = metadata;
        this.names = names;
        this.problems = problems;
    }

    List<FormerName> read() {
        for (PersistentClass entity : this.metadata.getEntityBindings()) {
            Class<?> type = (entity.getClassName() != null) ? entity.getMappedClass() : null;
            if (type == null) {
                continue;
            }
            readTable(entity, type);
            readIdentifier(entity, type);
            entity.getPropertyClosure().forEach((property) -> read(entity, type, property, null));
        }
        return List.copyOf(this.found.values());
    }

    private void readTable(PersistentClass entity, Class<?> type) {
        String former = value(type, type.getSimpleName());
        if (former == null) {
            return;
        }
        PersistentClass parent = entity.getSuperclass();
        if (parent != null && parent.getTable() == entity.getTable()) {
            this.problems.add("%s is @RenamedFrom(\"%s\"), but has no table of its own. Annotate %s"
                .formatted(type.getSimpleName(), former, parent.getJpaEntityName()));
        }
        else {
            addTable(entity.getTable(), former, type.getSimpleName());
        }
    }

    private void readIdentifier(PersistentClass entity, Class<?> type) {
        Property property = entity.getIdentifierProperty();
        if (property != null) {
            read(entity, type, property, null);
        }
        else if (entity.getIdentifier() instanceof Component component) {
            // The class of the identifier has the same attributes as the entity.
            component.getProperties().forEach((part) -> read(entity, type, part, null));
        }
    }

    private void read(PersistentClass entity, Class<?> type, Property property, @Nullable Table collectionTable) {
        Value value = property.getValue();
        String place = type.getSimpleName() + "." + property.getName();
        String former = annotated(type, property.getName()).map((element) -> value(element, place)).orElse(null);
        if (value instanceof Collection collection) {
            readCollection(entity, collection, former, place);
            return;
        }
        if (former != null) {
            Table table = (collectionTable != null) ? collectionTable : table(entity, value);
            addColumn(table, value.getColumns(), former, place);
        }
        if (value instanceof Component component && component.getComponentClassName() != null) {
            component.getProperties()
                .forEach((part) -> read(entity, component.getComponentClass(), part, collectionTable));
        }
    }

    private void readCollection(PersistentClass entity, Collection collection, @Nullable String former, String place) {
        if (former != null && (collection.isInverse() || collection.getElement() instanceof OneToMany)) {
            this.problems.add("%s is @RenamedFrom(\"%s\"), but has neither a column nor a table of its own"
                .formatted(place, former));
        }
        else if (former != null) {
            addTable(collection.getCollectionTable(), former, place);
        }
        if (collection.getElement() instanceof Component component && component.getComponentClassName() != null) {
            component.getProperties()
                .forEach((part) -> read(entity, component.getComponentClass(), part, collection.getCollectionTable()));
        }
    }

    /**
     * Each of the tables of a hierarchy with a table per class has the inherited columns.
     */
    private static Table table(PersistentClass entity, Value value) {
        boolean inherited = entity instanceof UnionSubclass && value.getTable() != entity.getTable()
                && entity.getSuperclass() != null && isTableOf(entity.getSuperclass(), value.getTable());
        return inherited ? entity.getTable() : value.getTable();
    }

    private static boolean isTableOf(PersistentClass entity, Table table) {
        return entity.getTable() == table
                || (entity.getSuperclass() != null && isTableOf(entity.getSuperclass(), table));
    }

    private void addTable(Table table, String former, String place) {
        if (MetadataReader.isCreated(table)) {
            QualifiedName name = this.names.of(table.getQualifiedTableName());
            add(new FormerName(name, null, this.names.ofTable(former), place));
        }
    }

    private void addColumn(Table table, List<org.hibernate.mapping.Column> columns, String former, String place) {
        if (columns.size() != 1) {
            this.problems.add(
                    "%s is @RenamedFrom(\"%s\"), which is the name of one column, but has %d. Annotate what it consists of"
                        .formatted(place, former, columns.size()));
        }
        else if (MetadataReader.isCreated(table)) {
            add(new FormerName(this.names.of(table.getQualifiedTableName()), this.names.of(columns.get(0)),
                    this.names.ofColumn(former), place));
        }
    }

    private void add(FormerName name) {
        FormerName other = this.found.putIfAbsent(Arrays.asList(name.table(), name.column()), name);
        if (other != null && !other.name().equals(name.name())) {
            this.problems
                .add("%s and %s say different things of one column: @RenamedFrom(\"%s\") and @RenamedFrom(\"%s\")"
                    .formatted(other.place(), name.place(), other.name(), name.name()));
        }
    }

    private @Nullable String value(AnnotatedElement element, String place) {
        RenamedFrom annotation = element.getDeclaredAnnotation(RenamedFrom.class);
        if (annotation != null && !StringUtils.hasText(annotation.value())) {
            this.problems.add("%s is @RenamedFrom(\"\"), which is no name".formatted(place));
            return null;
        }
        return (annotation != null) ? annotation.value() : null;
    }

    private static Optional<AnnotatedElement> annotated(Class<?> type, String property) {
        String suffix = StringUtils.capitalize(property);
        Set<String> getters = Set.of("get" + suffix, "is" + suffix, property);
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            Stream<Field> fields = Stream.of(each.getDeclaredFields())
                .filter((field) -> field.getName().equals(property));
            Stream<Method> methods = Stream.of(each.getDeclaredMethods())
                .filter((method) -> method.getParameterCount() == 0 && getters.contains(method.getName()));
            Optional<AnnotatedElement> found = Stream.<AnnotatedElement>concat(fields, methods)
                .filter((element) -> element.isAnnotationPresent(RenamedFrom.class))
                .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

}
