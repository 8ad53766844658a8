package dev.migrate.benchmark.compare;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * Hibernate's own metadata of the entities, which everybody has to build who compares them.
 */
final class HibernateModel implements AutoCloseable {

    private final StandardServiceRegistry registry;

    private final MetadataImplementor metadata;

    HibernateModel(ClassLoader classes, Target target) {
        this.registry = new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(classes).build())
            .applySetting("jakarta.persistence.jdbc.url", target.url())
            .applySetting("jakarta.persistence.jdbc.user", target.user())
            .applySetting("jakarta.persistence.jdbc.password", target.password())
            .build();
        MetadataSources sources = new MetadataSources(this.registry);
        Entities.names(target.size()).forEach(sources::addAnnotatedClassName);
        this.metadata = (MetadataImplementor) sources.buildMetadata();
    }

    MetadataImplementor metadata() {
        return this.metadata;
    }

    /**
     * Creates all tables.
     */
    void create() {
        process(Map.of("jakarta.persistence.schema-generation.database.action", "create"));
    }

    /**
     * Writes what Hibernate would do to update the database.
     * @param script where to
     */
    void writeUpdate(Path script) {
        process(Map.of("jakarta.persistence.schema-generation.scripts.action", "update",
                "jakarta.persistence.schema-generation.scripts.create-target", script.toString()));
    }

    private void process(Map<String, Object> settings) {
        SchemaManagementToolCoordinator.process(this.metadata, this.registry, new HashMap<>(settings), (action) -> {
        });
    }

    @Override
    public void close() {
        StandardServiceRegistryBuilder.destroy(this.registry);
    }

}
