package dev.migrate.autoconfigure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.engine.EntitySchema;
import dev.migrate.model.EntityModel;
import dev.migrate.model.EntityModelPostProcessor;
import dev.migrate.schema.FormerName;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * The entities of the application's own persistence units, as Hibernate understands them.
 */
class HibernateEntitySchema implements EntitySchema {

    private final ConfigurableListableBeanFactory beanFactory;

    private final MigrationDataSource migrationDataSource;

    private final boolean runsCommand;

    private @Nullable EntityModel modelOfCommand;

    HibernateEntitySchema(ConfigurableListableBeanFactory beanFactory, MigrationDataSource migrationDataSource,
            Environment environment) {
        this.beanFactory = beanFactory;
        this.migrationDataSource = migrationDataSource;
        this.runsCommand = environment.getProperty("migrate.command", Boolean.class, false);
    }

    @Override
    public EntitySchema current() {
        return new ReadEntities(model());
    }

    @Override
    public Schema read(Dialect dialect) {
        return current().read(dialect);
    }

    @Override
    public List<FormerName> formerNames(Dialect dialect) {
        return current().formerNames(dialect);
    }

    @Override
    public Map<QualifiedName, Set<String>> classes(Dialect dialect) {
        return current().classes(dialect);
    }

    /**
     * A command makes each bean once. A running application does not keep what only a
     * comparison needs.
     */
    private EntityModel model() {
        EntityModel model = this.modelOfCommand;
        if (model == null) {
            model = readModel();
            this.modelOfCommand = this.runsCommand ? model : null;
        }
        return model;
    }

    private EntityModel readModel() {
        EntityModelPostProcessor entities = new EntityModelPostProcessor();
        if (this.runsCommand) {
            this.beanFactory.addBeanPostProcessor(entities);
        }
        for (String name : this.beanFactory.getBeanNamesForType(LocalContainerEntityManagerFactoryBean.class, true,
                false)) {
            read(name, entities);
        }
        EntityModel all = entities.model();
        EntityModel model = all.using(this::leadsToSameDatabase);
        if (model.persistenceUnits().isEmpty()) {
            throw new MigrateException(
                    "This application has no JPA entities in the database that Migrate looks after, so there is nothing to compare it with (persistence units in other databases: %s). Nothing was changed. Let a LocalContainerEntityManagerFactoryBean use the same database, or write the revision by hand: migrate revision -m \"...\""
                        .formatted(
                                all.persistenceUnits().isEmpty() ? "none" : String.join(", ", all.persistenceUnits())));
        }
        return model;
    }

    private void read(String name, EntityModelPostProcessor entities) {
        if (!this.runsCommand) {
            entities.read(this.beanFactory.getBean(name, LocalContainerEntityManagerFactoryBean.class));
            return;
        }
        // Neither Hibernate is started nor what the application wants done before it.
        String entityManagerFactory = BeanFactoryUtils.transformedBeanName(name);
        if (this.beanFactory.containsBeanDefinition(entityManagerFactory)) {
            this.beanFactory.getBeanDefinition(entityManagerFactory).setDependsOn();
        }
        this.beanFactory.getBean(name);
    }

    private boolean leadsToSameDatabase(DataSource candidate) {
        return this.migrationDataSource.leadsToSameDatabase(candidate)
                || url(candidate).equals(url(this.migrationDataSource.dataSource()));
    }

    private static String url(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return String.valueOf(connection.getMetaData().getURL());
        }
        catch (SQLException ex) {
            throw new MigrateException("It cannot be told which database a persistence unit uses", ex);
        }
    }

    /**
     * What Hibernate said at one time.
     *
     * @param model the entities
     */
    private record ReadEntities(EntityModel model) implements EntitySchema {

        @Override
        public Schema read(Dialect dialect) {
            return this.model.read(dialect);
        }

        @Override
        public List<FormerName> formerNames(Dialect dialect) {
            return this.model.formerNames(dialect);
        }

        @Override
        public Map<QualifiedName, Set<String>> classes(Dialect dialect) {
            return this.model.classes(dialect);
        }

    }

}
