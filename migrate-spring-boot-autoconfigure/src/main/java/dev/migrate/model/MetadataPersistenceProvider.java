package dev.migrate.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.ProviderUtil;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.hibernate.jpa.boot.internal.PersistenceUnitInfoDescriptor;
import org.hibernate.jpa.boot.spi.Bootstrap;

import org.springframework.orm.jpa.persistenceunit.SmartPersistenceUnitInfo;

/**
 * Stands in for Hibernate's own persistence provider: reads the mapping of each
 * persistence unit with everything that the application configured, but builds no session
 * factory. The entity manager factories that it hands out refuse to be used.
 */
public final class MetadataPersistenceProvider implements PersistenceProvider {

    private final List<PersistenceUnit> units = new CopyOnWriteArrayList<>();

    /**
     * The entities of the persistence units that were asked for until now.
     * @return the model
     */
    public EntityModel model() {
        return new EntityModel(this.units);
    }

    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo info, Map<?, ?> properties) {
        Map<String, Object> settings = settings(properties);
        String name = String.valueOf(info.getPersistenceUnitName());
        try {
            MetadataImplementor metadata = Bootstrap.getEntityManagerFactoryBuilder(descriptor(info), settings)
                .metadata();
            MetadataCompletion.complete(metadata);
            this.units.add(new PersistenceUnit(name, metadata, info.getNonJtaDataSource()));
            return UnusableEntityManagerFactory.create(name, metadata);
        }
        catch (RuntimeException ex) {
            throw new EntityModelException(
                    "The entities of persistence unit '%s' cannot be read: %s. The application itself would not start with them either; correct the mapping first"
                        .formatted(name, ex.getMessage()),
                    ex);
        }
    }

    private static Map<String, Object> settings(Map<?, ?> properties) {
        Map<String, Object> settings = new LinkedHashMap<>();
        properties.forEach((key, value) -> settings.put(String.valueOf(key), value));
        // A script shall not depend on how somebody starts the application otherwise.
        settings.put(SchemaToolingSettings.HBM2DDL_AUTO, "none");
        settings.keySet().removeIf((key) -> key.startsWith("jakarta.persistence.schema-generation."));
        // Otherwise Hibernate refuses to read entities whose sequences differ from the
        // database's, which is what we want to find out. Only "fix" makes it give in.
        settings.compute(MappingSettings.SEQUENCE_INCREMENT_SIZE_MISMATCH_STRATEGY,
                (key, value) -> "fix".equalsIgnoreCase(String.valueOf(value)) ? value : "none");
        return settings;
    }

    /**
     * Spring hands over packages with their {@code package-info} beside the classes,
     * which Hibernate expects in the same list.
     * @see org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter
     */
    private static PersistenceUnitInfoDescriptor descriptor(PersistenceUnitInfo info) {
        List<String> names = new ArrayList<>(info.getManagedClassNames());
        if (info instanceof SmartPersistenceUnitInfo smartInfo) {
            names.addAll(smartInfo.getManagedPackages());
        }
        return new PersistenceUnitInfoDescriptor(info) {

            @Override
            public List<String> getManagedClassNames() {
                return names;
            }

        };
    }

    @Override
    public EntityManagerFactory createEntityManagerFactory(String name, Map<?, ?> properties) {
        throw notInContainer();
    }

    @Override
    public EntityManagerFactory createEntityManagerFactory(PersistenceConfiguration configuration) {
        throw notInContainer();
    }

    private static UnsupportedOperationException notInContainer() {
        return new UnsupportedOperationException("Only for persistence units that Spring configures");
    }

    @Override
    public void generateSchema(PersistenceUnitInfo info, Map<?, ?> properties) {
        // The schema is what Migrate looks after.
    }

    @Override
    public boolean generateSchema(String name, Map<?, ?> properties) {
        return true;
    }

    @Override
    public ProviderUtil getProviderUtil() {
        return new HibernatePersistenceProvider().getProviderUtil();
    }

}
