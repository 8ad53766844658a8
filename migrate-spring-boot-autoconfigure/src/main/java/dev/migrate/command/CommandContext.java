package dev.migrate.command;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.ResolvableType;

/**
 * A context that knows all beans of the application and creates none of them until a
 * command asks for it. It starts nothing and tells nobody of its own life.
 */
class CommandContext extends GenericApplicationContext {

    @Override
    protected void finishBeanFactoryInitialization(ConfigurableListableBeanFactory beanFactory) {
        // Singletons are not created, and the configuration is not frozen: a frozen
        // factory
        // would no longer let a command change what depends on what.
        if (beanFactory.containsBean(CONVERSION_SERVICE_BEAN_NAME)
                && beanFactory.isTypeMatch(CONVERSION_SERVICE_BEAN_NAME, ConversionService.class)) {
            beanFactory
                .setConversionService(beanFactory.getBean(CONVERSION_SERVICE_BEAN_NAME, ConversionService.class));
        }
        if (!beanFactory.hasEmbeddedValueResolver()) {
            beanFactory.addEmbeddedValueResolver((value) -> getEnvironment().resolvePlaceholders(value));
        }
    }

    @Override
    protected void finishRefresh() {
        // No Lifecycle beans are started and no event is published.
    }

    @Override
    protected void publishEvent(Object event, @Nullable ResolvableType typeHint) {
        // Listeners are code of the application.
    }

}
