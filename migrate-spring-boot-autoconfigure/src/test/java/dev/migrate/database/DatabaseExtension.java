package dev.migrate.database;

import java.lang.annotation.Annotation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Resolves the parameters that {@link OnEngine} promises, and skips tests on a database
 * that cannot run on this machine. JUnit closes what is in a store at the end of the
 * class or method that the store belongs to.
 */
final class DatabaseExtension implements ParameterResolver, ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    private static final Set<Class<?>> TYPES = Set.of(TestDatabase.class, DataSource.class, StatementCounter.class,
            Connection.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        // the constructor's parameters belong to the test, as those of its methods do
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return find(context, OnEngine.class).flatMap((annotation) -> DatabaseServers.obstacle(annotation.value()))
            .map(ConditionEvaluationResult::disabled)
            .orElseGet(() -> ConditionEvaluationResult.enabled("The database can run here"));
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
