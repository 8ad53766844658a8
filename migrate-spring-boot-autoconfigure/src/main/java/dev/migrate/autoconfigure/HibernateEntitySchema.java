package dev.migrate.autoconfigure;

import dev.migrate.dialect.Dialect;
import dev.migrate.engine.EntitySchema;
import dev.migrate.model.EntityModelPostProcessor;
import dev.migrate.schema.Schema;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * The entities of the application's own persistence units, as Hibernate understands them.
 */
class HibernateEntitySchema implements EntitySchema {

    private final ConfigurableListableBeanFactory beanFactory;

    private final MigrationDataSource migrationDataSource;

    HibernateEntitySchema(ConfigurableListableBeanFactory beanFactory, MigrationDataSource migrationDataSource) {
        this.beanFactory = beanFactory;
        this.migrationDataSource = migrationDataSource;
    }

    @Override
    public Schema read(Dialect dialect) {
        EntityModelPostProcessor entities = new EntityModelPostProcessor();
        for (String name : this.beanFactory.getBeanNamesForType(LocalContainerEntityManagerFactoryBean.class, true,
                false)) {
            read(name, entities);
        }
        return entities.model().using(this.migrationDataSource.entityDataSource()).read(dialect);
    }

    private void read(String name, EntityModelPostProcessor entities) {
        String entityManagerFactory = BeanFactoryUtils.transformedBeanName(name);
        if (this.beanFactory.containsSingleton(entityManagerFactory)) {
            entities.read(this.beanFactory.getBean(name, LocalContainerEntityManagerFactoryBean.class));
            return;
        }
        // A command: Hibernate has not been started, and neither it nor what the
        // application wants done before it are to be.
        if (this.beanFactory.containsBeanDefinition(entityManagerFactory)) {
            BeanDefinition definition = this.beanFactory.getBeanDefinition(entityManagerFactory);
            definition.setDependsOn();
        }
        this.beanFactory.addBeanPostProcessor(entities);
        this.beanFactory.getBean(name);
    }

}
