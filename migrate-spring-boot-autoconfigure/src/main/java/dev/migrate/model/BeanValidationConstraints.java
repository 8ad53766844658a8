package dev.migrate.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import org.hibernate.boot.beanvalidation.ValidationMode;
import org.hibernate.boot.internal.ClassLoaderAccessImpl;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Turns {@code @NotNull}, {@code @Size}, {@code @Min} and the like into what Hibernate
 * makes of them in the schema.
 * <p>
 * Hibernate's {@code BeanValidationIntegrator} decides whether to, and its
 * {@code TypeSafeActivator}, which it hides, does it; both only know complete session
 * factories. The method called here has had the same signature since Hibernate 6.
 */
final class BeanValidationConstraints {

    private static final String ACTIVATOR = "org.hibernate.boot.beanvalidation.TypeSafeActivator";

    private BeanValidationConstraints() {
    }

    static void apply(MetadataImplementor metadata) {
        ServiceRegistry services = metadata.getMetadataBuildingOptions().getServiceRegistry();
        Map<String, Object> settings = services.requireService(ConfigurationService.class).getSettings();
        ClassLoaderService classLoading = services.requireService(ClassLoaderService.class);
        if (!wanted(services, settings) || !available(classLoading)) {
            return;
        }
        Object configured = configuredFactory(settings);
        if (configured != null) {
            apply(metadata, settings, classLoading, configured);
            return;
        }
        Object factory = defaultFactory(classLoading);
        if (factory == null) {
            return;
        }
        try (AutoCloseable closed = (AutoCloseable) factory) {
            apply(metadata, settings, classLoading, closed);
        }
        catch (RuntimeException ex) {
            throw ex;
        }
        catch (Exception ex) {
            throw new EntityModelException("The validator factory cannot be closed: " + ex.getMessage(), ex);
        }
    }

    private static boolean wanted(ServiceRegistry services, Map<String, Object> settings) {
        Object mode = settings.get("jakarta.persistence.validation.mode");
        Set<ValidationMode> modes = ValidationMode
            .parseValidationModes((mode != null) ? mode : settings.get("javax.persistence.validation.mode"));
        Object applyToDdl = settings.get("hibernate.validator.apply_to_ddl");
        return (modes.contains(ValidationMode.DDL) || modes.contains(ValidationMode.AUTO))
                && (applyToDdl == null || Boolean.parseBoolean(applyToDdl.toString()));
    }

    private static boolean available(ClassLoaderService classLoading) {
        try {
            classLoading.classForName("jakarta.validation.ConstraintViolation");
            return true;
        }
        catch (ClassLoadingException ex) {
            return false;
        }
    }

    private static @Nullable Object configuredFactory(Map<String, Object> settings) {
        Object factory = settings.get("jakarta.persistence.validation.factory");
        return (factory != null) ? factory : settings.get("javax.persistence.validation.factory");
    }

    /**
     * Makes a factory, which takes a provider.
     * @return the factory, or {@code null} if there is only the interface
     */
    private static @Nullable Object defaultFactory(ClassLoaderService classLoading) {
        try {
            return classLoading.classForName("jakarta.validation.Validation")
                .getMethod("buildDefaultValidatorFactory")
                .invoke(null);
        }
        catch (InvocationTargetException ex) {
            Throwable cause = ex.getTargetException();
            if (cause.getClass().getSimpleName().equals("NoProviderFoundException")) {
                return null;
            }
            throw new EntityModelException("Bean Validation cannot be started: " + cause.getMessage(), cause);
        }
        catch (ReflectiveOperationException ex) {
            throw new EntityModelException("Bean Validation cannot be started: " + ex.getMessage(), ex);
        }
    }

    private static void apply(MetadataImplementor metadata, Map<String, Object> settings,
            ClassLoaderService classLoading, Object factory) {
        try {
            Method method = Arrays.stream(classLoading.classForName(ACTIVATOR).getDeclaredMethods())
                .filter((candidate) -> candidate.getName().equals("applyRelationalConstraints")
                        && candidate.getParameterCount() == 5)
                .findFirst()
                .orElse(null);
            Assert.state(method != null, () -> ACTIVATOR + " is not the one of Hibernate 6.6 to 8.0");
            method.setAccessible(true);
            method.invoke(null, factory, metadata.getEntityBindings(), settings, metadata.getDatabase().getDialect(),
                    new ClassLoaderAccessImpl(classLoading));
        }
        catch (InvocationTargetException ex) {
            Throwable cause = ex.getTargetException();
            throw new EntityModelException("Bean Validation constraints cannot be read: " + cause.getMessage(), cause);
        }
        catch (ReflectiveOperationException ex) {
            throw new EntityModelException("Bean Validation constraints cannot be read: " + ex.getMessage(), ex);
        }
    }

}
