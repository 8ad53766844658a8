package dev.migrate.database;

import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * Resolves the parameters that {@link OnEngine} promises, and skips tests that have one
 * where the database cannot run. JUnit closes what is in a store at the end of the class
 * or method that the store belongs to.
 */
final class DatabaseExtension implements ParameterResolver, ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    private static final Set<Class<?>> TYPES = Set.of(TestDatabase.class, DataSource.class, StatementCounter.class,
            Connection.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Engine engine = find(context, OnEngine.class).orElseThrow().value();
        return DatabaseServers.obstacle(engine)
            .filter((reason) -> needsDatabase(context))
            .map(ConditionEvaluationResult::disabled)
            .orElseGet(() -> ConditionEvaluationResult.enabled(""));
    }

    // what only computes can run anywhere
    private boolean needsDatabase(ExtensionContext context) {
        if (context.getTestMethod().isPresent()) {
            return hasParameter(context.getTestMethod().get());
        }
        Class<?> type = context.getRequiredTestClass();
        return Stream.of(type.getDeclaredConstructors()).anyMatch(this::hasParameter)
                || AnnotationSupport.findAnnotatedMethods(type, BeforeEach.class, HierarchyTraversalMode.TOP_DOWN)
                    .stream()
                    .anyMatch(this::hasParameter)
                || AnnotationSupport.findAnnotatedMethods(type, BeforeAll.class, HierarchyTraversalMode.TOP_DOWN)
                    .stream()
                    .anyMatch(this::hasParameter);
    }

    private boolean hasParameter(Executable executable) {
        return Stream.of(executable.getParameterTypes()).anyMatch(TYPES::contains);
    }

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        // the constructor's parameters belong to the test, as those of its methods do
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        TestDatabase database = database(context);
        Store store = context.getStore(NAMESPACE);
        if (type == DataSource.class) {
            return database.dataSource();
        }
        if (type == StatementCounter.class) {
            return store.computeIfAbsent(key(type, context), (key) -> new StatementCounter(database.dataSource()));
        }
        if (type == Connection.class) {
            return store.computeIfAbsent(key(type, context), (key) -> connect(database));
        }
        return database;
    }

    private TestDatabase database(ExtensionContext context) {
        Engine engine = find(context, OnEngine.class).orElseThrow().value();
        boolean perMethod = context.getTestMethod().isPresent()
                && find(context, FreshDatabaseForEachTest.class).isPresent();
        ExtensionContext owner = perMethod ? context : classContext(context);
        return owner.getStore(NAMESPACE)
            .computeIfAbsent(key(engine, owner), (key) -> TestDatabase.create(engine), TestDatabase.class);
    }

    // a store also finds what the stores around it hold, and that is not what is wanted
    private List<Object> key(Object what, ExtensionContext owner) {
        return List.of(what, owner.getUniqueId());
    }

    // nested classes share the database of the class that encloses them all
    private ExtensionContext classContext(ExtensionContext context) {
        ExtensionContext current = context;
        while (current.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
            current = current.getParent().get();
        }
        return current;
    }

    private <A extends Annotation> Optional<A> find(ExtensionContext context, Class<A> annotation) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), annotation,
                context.getEnclosingTestClasses());
    }

    private Connection connect(TestDatabase database) {
        try {
            return database.connect();
        }
        catch (SQLException ex) {
            throw new IllegalStateException("Cannot connect to " + database, ex);
        }
    }

}
