package dev.migrate.model;

import java.util.LinkedHashMap;
import java.util.Map;

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
        GenericApplicationContext context = new GenericApplicationContext();
        EntityModelPostProcessor postProcessor = new EntityModelPostProcessor();
        context.getBeanFactory().addBeanPostProcessor(postProcessor);
        register(context, dataSource, settings, packages);
        context.refresh();
        return postProcessor.model();
    }

    static void register(GenericApplicationContext context, DataSource dataSource, Map<String, String> settings,
            String... packages) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("hibernate.hbm2ddl.halt_on_error", "true");
        properties.put("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName());
        properties.putAll(settings);
        context.registerBean("entityManagerFactory", LocalContainerEntityManagerFactoryBean.class, () -> {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory
                .setPackagesToScan((packages.length > 0) ? packages : new String[] { Customer.class.getPackageName() });
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setJpaPropertyMap(properties);
            return factory;
        });
    }

}
