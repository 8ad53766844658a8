package dev.migrate.model;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.config.spi.StandardConverters;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Value;
import org.hibernate.models.spi.MemberDetails;
import org.hibernate.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Creates the generators of properties, and throws them away again: some change the
 * mapping when they are made. That of {@code @CreationTimestamp}, for instance, makes its
 * column {@code not null}.
 */
final class PropertyGenerators {

    private static final Log logger = LogFactory.getLog(PropertyGenerators.class);

    private final MetadataImplementor metadata;

    private PropertyGenerators(MetadataImplementor metadata) {
        this.metadata = metadata;
    }

    static void create(MetadataImplementor metadata) {
        PropertyGenerators generators = new PropertyGenerators(metadata);
        for (PersistentClass entity : metadata.getEntityBindings()) {
            entity.getProperties().forEach((property) -> generators.create(entity, property));
        }
    }

    private void create(PersistentClass entity, Property property) {
        if (property.getValueGeneratorCreator() != null) {
            try {
                property.getValueGeneratorCreator().createGenerator(new Context(this.metadata, entity, property));
            }
            catch (RuntimeException ex) {
                // A generator of the application's may need what only exists when it
                // runs; hardly one of them has anything to do with the schema.
                logger.warn("The generator of %s.%s cannot be created; if it changes its column, that is not seen"
                    .formatted(entity.getEntityName(), property.getName()), ex);
            }
        }
        if (property.getValue() instanceof Component component) {
            component.getProperties().forEach((part) -> create(entity, part));
        }
    }

    private record Context(MetadataImplementor metadata, PersistentClass entity,
            Property property) implements GeneratorCreationContext {

        @Override
        public Database getDatabase() {
            return this.metadata.getDatabase();
        }

        @Override
        public ServiceRegistry getServiceRegistry() {
            return this.metadata.getMetadataBuildingOptions().getServiceRegistry();
        }

        @Override
        public @Nullable String getDefaultCatalog() {
            return setting(MappingSettings.DEFAULT_CATALOG);
        }

        @Override
        public @Nullable String getDefaultSchema() {
            return setting(MappingSettings.DEFAULT_SCHEMA);
        }

        private @Nullable String setting(String name) {
            return getServiceRegistry().requireService(ConfigurationService.class)
                .getSetting(name, StandardConverters.STRING);
        }

        @Override
        public PersistentClass getPersistentClass() {
            return this.entity;
        }

        @Override
        public RootClass getRootClass() {
            return this.entity.getRootClass();
        }

        @Override
        public Property getProperty() {
            return this.property;
        }

        @Override
        public Value getValue() {
            return this.property.getValue();
        }

        @Override
        public @Nullable MemberDetails getMemberDetails() {
            return (getValue() instanceof SimpleValue value) ? value.getMemberDetails() : null;
        }

    }

}
