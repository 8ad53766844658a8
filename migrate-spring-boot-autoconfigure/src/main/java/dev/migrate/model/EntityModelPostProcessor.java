package dev.migrate.model;

import java.util.Objects;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * Makes every persistence unit that Spring configures hand over its entities instead of
 * starting Hibernate. It belongs only into a context that runs a command. It has to be a
 * bean before the singletons are made, since Spring makes entity manager factories among
 * the first, lazy or not: they are {@code LoadTimeWeaverAware}.
 */
public final class EntityModelPostProcessor implements BeanPostProcessor, PriorityOrdered {

    private final MetadataPersistenceProvider provider = new MetadataPersistenceProvider();

    /**
     * The entities of the persistence units that the context has made until now.
     * @return the model
     */
    public EntityModel model() {
        return this.provider.model();
    }

    /**
     * Reads the entities of a persistence unit that Spring has started already.
     * @param factory the started persistence unit, of which nothing is changed
     */
    public void read(LocalContainerEntityManagerFactoryBean factory) {
        this.provider.createContainerEntityManagerFactory(Objects.requireNonNull(factory.getPersistenceUnitInfo()),
                factory.getJpaPropertyMap());
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof LocalContainerEntityManagerFactoryBean factory) {
            factory.setPersistenceProvider(this.provider);
            // With an executor, the entities would be read at some later time.
            factory.setBootstrapExecutor(null);
        }
        return bean;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

}
