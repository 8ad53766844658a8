package dev.migrate.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.migrate.dialect.Identifiers;
import dev.migrate.schema.QualifiedName;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Table;

/**
 * Finds the entity classes that a table is there for.
 */
final class EntityClasses {

    private final Map<QualifiedName, Set<String>> classes = new TreeMap<>();

    private final Identifiers identifiers;

    EntityClasses(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    void add(MetadataImplementor metadata) {
        Names names = new Names(metadata.getDatabase(), this.identifiers);
        for (PersistentClass entity : metadata.getEntityBindings()) {
            add(names, entity.getTable(), entity);
            for (Join join : entity.getJoins()) {
                add(names, join.getTable(), entity);
            }
        }
        for (Collection collection : metadata.getCollectionBindings()) {
            if (collection.getCollectionTable() != null) {
                add(names, collection.getCollectionTable(), collection.getOwner());
            }
        }
    }

    private void add(Names names, Table table, PersistentClass entity) {
        if (entity.getClassName() != null && MetadataReader.isCreated(table)) {
            this.classes.computeIfAbsent(names.of(table.getQualifiedTableName()), (key) -> new TreeSet<>())
                .add(simpleName(entity.getClassName()));
        }
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    /**
     * What was found.
     * @return the simple names of the classes by the canonical names of the tables
     */
    Map<QualifiedName, Set<String>> byTable() {
        return this.classes;
    }

}
