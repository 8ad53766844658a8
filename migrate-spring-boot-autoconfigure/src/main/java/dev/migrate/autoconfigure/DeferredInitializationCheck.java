package dev.migrate.autoconfigure;

import dev.migrate.MigrateException;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Refuses a start at which Spring Boot would create the entity manager factory before all
 * that initializes the database, so that JPA would look at a schema that has not been
 * migrated yet. This is said before any bean is created, because it is the entity manager
 * factory that would fail first.
 */
class DeferredInitializationCheck implements BeanFactoryPostProcessor {

    private static final String PROPERTY = "spring.jpa.defer-datasource-initialization";

    private final Environment environment;

    DeferredInitializationCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        Binder binder = Binder.get(this.environment);
        OnStartup onStartup = binder.bind("migrate.on-startup", OnStartup.class).orElse(OnStartup.UPGRADE);
        boolean deferred = binder.bind(PROPERTY, Boolean.class).orElse(false);
        if (deferred && onStartup != OnStartup.NONE) {
            throw new MigrateException(
                    """
                            %s=true makes JPA start before the database is migrated. Nothing was changed.
                            Remove that property: schema.sql and data.sql are run after the revisions anyway. Or set migrate.on-startup=none, and migrate before the start with: migrate upgrade"""
                        .formatted(PROPERTY));
        }
    }

}
