package dev.migrate.autoconfigure;

import dev.migrate.MigrateException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints what Migrate has to say about a failed start instead of a stack trace.
 */
class MigrateFailureAnalyzer extends AbstractFailureAnalyzer<MigrateException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrateException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Follow the last line of the description. The commands of the application are run with: java -jar <application>.jar migrate <command>",
                cause);
    }

}
