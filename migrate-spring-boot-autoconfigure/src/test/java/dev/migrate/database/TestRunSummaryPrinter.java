package dev.migrate.database;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prints the {@link TestRunSummary} when the last test of this JVM has run. JUnit finds
 * this class through {@code META-INF/services}.
 */
public final class TestRunSummaryPrinter implements LauncherSessionListener {

    private final TestRunSummary summary = new TestRunSummary();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(this.summary);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        this.summary.lines().forEach(System.out::println);
    }

}
