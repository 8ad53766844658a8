package dev.migrate.autoconfigure;

import dev.migrate.engine.EntitySchema;

import org.hibernate.SessionFactory;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Environment;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * What an application with JPA entities has in addition.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ SessionFactory.class, LocalContainerEntityManagerFactoryBean.class })
class EntitySchemaConfiguration {

    @Bean
    static DeferredInitializationCheck migrateDeferredInitializationCheck(Environment environment) {
        return new DeferredInitializationCheck(environment);
    }

    @Bean
    EntitySchema hibernateEntitySchema(ConfigurableListableBeanFactory beanFactory,
            MigrationDataSource migrationDataSource, Environment environment) {
        return new HibernateEntitySchema(beanFactory, migrationDataSource, environment);
    }

}
