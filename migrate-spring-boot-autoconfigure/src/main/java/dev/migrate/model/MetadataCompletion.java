package dev.migrate.model;

import org.hibernate.boot.spi.MetadataImplementor;

/**
 * Does to Hibernate's metadata what Hibernate itself does no earlier than when it builds
 * the session factory, as far as the database's schema depends on it.
 */
final class MetadataCompletion {

    private MetadataCompletion() {
    }

    static void complete(MetadataImplementor metadata) {
        BeanValidationConstraints.apply(metadata);
        PropertyGenerators.create(metadata);
        // As SessionFactoryImpl does when it is about to create the schema.
        metadata.orderColumns(true);
        metadata.validate();
    }

}
