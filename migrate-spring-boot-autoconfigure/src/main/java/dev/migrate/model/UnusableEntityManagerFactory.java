package dev.migrate.model;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.jspecify.annotations.Nullable;

/**
 * An entity manager factory for a context in which nobody has any business with entities.
 * It can be created, injected and closed.
 */
final class UnusableEntityManagerFactory implements InvocationHandler {

    private final String unit;

    private final MetadataImplementor metadata;

    private volatile boolean open = true;

    private UnusableEntityManagerFactory(String unit, MetadataImplementor metadata) {
        this.unit = unit;
        this.metadata = metadata;
    }

    static SessionFactory create(String unit, MetadataImplementor metadata) {
        return (SessionFactory) Proxy.newProxyInstance(SessionFactory.class.getClassLoader(),
                new Class<?>[] { SessionFactory.class }, new UnusableEntityManagerFactory(unit, metadata));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == ((arguments != null) ? arguments[0] : null);
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "entities of persistence unit '" + this.unit + "' (cannot be used)";
            case "isOpen" -> this.open;
            case "isClosed" -> !this.open;
            case "getName" -> this.unit;
            case "getProperties" -> Map.of();
            case "close" -> close();
            default -> throw new IllegalStateException(
                    "Migrate has only read the mapping of persistence unit '%s'; %s() needs the entities themselves, which no bean may use while a command of Migrate runs"
                        .formatted(this.unit, method.getName()));
        };
    }

    private @Nullable Object close() {
        if (this.open) {
            this.open = false;
            StandardServiceRegistryBuilder.destroy(this.metadata.getMetadataBuildingOptions().getServiceRegistry());
        }
        return null;
    }

}
