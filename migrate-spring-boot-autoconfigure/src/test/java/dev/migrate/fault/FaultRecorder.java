package dev.migrate.fault;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Writes down what came of the tests that try faults.
 */
final class FaultRecorder implements ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(FaultRecorder.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FaultTrials.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return trials(context);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        // The file of an earlier run goes even if this one does not end.
        record(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Throwable failure = context.getExecutionException().orElse(null);
        if (failure instanceof TestAbortedException) {
            return;
        }
        FaultRow row = FaultRow.of(context.getRequiredTestClass(), context.getRequiredTestMethod());
        FaultTrials trials = store(context).get(FaultTrials.class, FaultTrials.class);
        FaultCount once = (failure != null) ? FaultCount.LOST : FaultCount.ONCE;
        record(context).add(row, (trials != null) ? trials.count(failure != null) : once);
        if (trials != null) {
            trials.requireNothingLost();
        }
    }

    private static FaultTrials trials(ExtensionContext context) {
        return store(context).computeIfAbsent(FaultTrials.class, (key) -> new FaultTrials(), FaultTrials.class);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    private static FaultRecord record(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        return context.getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(type, (key) -> new FaultRecord(type), FaultRecord.class);
    }

}
