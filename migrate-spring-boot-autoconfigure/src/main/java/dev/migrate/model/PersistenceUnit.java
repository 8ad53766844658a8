package dev.migrate.model;

import java.util.function.Predicate;

import javax.sql.DataSource;

import org.hibernate.boot.spi.MetadataImplementor;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one persistence unit.
 *
 * @param name its name
 * @param metadata Hibernate's view of it
 * @param dataSource the data source that it uses, or {@code null} if that is not known
 */
record PersistenceUnit(String name, MetadataImplementor metadata, @Nullable DataSource dataSource) {

    boolean uses(Predicate<DataSource> dataSource) {
        return this.dataSource == null || dataSource.test(this.dataSource);
    }

}
