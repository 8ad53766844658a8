package dev.migrate.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import javax.sql.DataSource;

import dev.migrate.model.entity.Customer;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;

import org.springframework.context.support.GenericApplicationContext;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * Persistence units as an application configures them.
 */
final class PersistenceUnits {

    private PersistenceUnits() {
    }

    /**
     * Has Hibernate itself do something to the database.
     * @param dataSource the database
     * @param action {@code create-only} or {@code validate}
     */
    static void hibernate(DataSource dataSource, String action, String... packages) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            register(context, dataSource, Map.of("hibernate.hbm2ddl.auto", action), packages);
            context.refresh();
        }
    }

    static EntityModel read(DataSource dataSource, Map<String, String> settings, String... packages) {
        String[] scanned = (packages.length > 0) ? packages : new String[] { Customer.class.getPackageName() };
        return read(dataSource, settings, (factory) -> factory.setPackagesToScan(scanned));
    }

    static void hibernate(DataSource dataSource, String action, DomainModel model) {
        Map<String, String> settings = new LinkedHashMap<>(model.settings());
        settings.put("hibernate.hbm2ddl.auto", action);
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            register(context, dataSource, settings, (factory) -> map(factory, model));
            context.refresh();
        }
    }

    static EntityModel read(DataSource dataSource, DomainModel model) {
        return read(dataSource, model.settings(), (factory) -> map(factory, model));
    }

    private static void map(LocalContainerEntityManagerFactoryBean factory, DomainModel model) {
        factory.setManagedTypes(model.managedTypes());
        factory.setMappingResources(model.mappings().toArray(String[]::new));
    }

    private static EntityModel read(DataSource dataSource, Map<String, String> settings,
            Consumer<LocalContainerEntityManagerFactoryBean> entities) {
        GenericApplicationContext context = new GenericApplicationContext();
        EntityModelPostProcessor postProcessor = new EntityModelPostProcessor();
        context.getBeanFactory().addBeanPostProcessor(postProcessor);
        register(context, dataSource, settings, entities);
        context.refresh();
        return postProcessor.model();
    }

    static void register(GenericApplicationContext context, DataSource dataSource, Map<String, String> settings,
            String... packages) {
        String[] scanned = (packages.length > 0) ? packages : new String[] { Customer.class.getPackageName() };
        register(context, dataSource, settings, (factory) -> factory.setPackagesToScan(scanned));
    }

    private static void register(GenericApplicationContext context, DataSource dataSource, Map<String, String> settings,
            Consumer<LocalContainerEntityManagerFactoryBean> entities) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("hibernate.hbm2ddl.halt_on_error", "true");
        properties.put("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName());
        properties.putAll(settings);
        context.registerBean("entityManagerFactory", LocalContainerEntityManagerFactoryBean.class, () -> {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            entities.accept(factory);
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setJpaPropertyMap(properties);
            return factory;
        });
    }

}
