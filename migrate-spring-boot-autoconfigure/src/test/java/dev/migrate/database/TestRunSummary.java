package dev.migrate.database;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import dev.migrate.database.DatabaseServers.StartedServer;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Counts the tests that ran on each database, so that a build's log shows what was really
 * tested.
 */
final class TestRunSummary implements TestExecutionListener {

    private final Map<Engine, AtomicInteger> onEngine = new EnumMap<>(Engine.class);

    private final Map<Engine, String> skipped = new EnumMap<>(Engine.class);

    private final AtomicInteger other = new AtomicInteger();

    TestRunSummary() {
        for (Engine engine : Engine.values()) {
            this.onEngine.put(engine, new AtomicInteger());
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            Engine engine = engine(test);
            ((engine != null) ? this.onEngine.get(engine) : this.other).incrementAndGet();
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        Engine engine = engine(test);
        if (engine != null && DatabaseServers.obstacle(engine).filter(reason::equals).isPresent()) {
            this.skipped.put(engine, reason);
        }
    }

    /**
     * Returns the summary as a table.
     * @return lines without line ends; none if no test ran on a database
     */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        this.onEngine.forEach((engine, count) -> {
            if (count.get() > 0) {
                StartedServer server = DatabaseServers.find(engine).orElse(null);
                lines.add(line(engine.productName(), (server != null) ? server.version() : "-",
                        (server != null) ? server.server().route().toString() : "not started", count.get()));
            }
        });
        this.skipped
            .forEach((engine, reason) -> lines.add("  %-18s  skipped: %s".formatted(engine.productName(), reason)));
        if (!lines.isEmpty()) {
            lines.add(0, "[test databases] tests run per database");
            lines.add(line("(no test database)", "", "", this.other.get()));
        }
        return lines;
    }

    private String line(String product, String version, String route, int count) {
        return String.format(Locale.ROOT, "  %-18s  %-8s  %-11s  %5d", product, version, route, count);
    }

    private @Nullable Engine engine(TestIdentifier test) {
        Class<?> type = test.getSource().map(this::testClass).orElse(null);
        while (type != null) {
            OnEngine annotation = type.getAnnotation(OnEngine.class);
            if (annotation != null) {
                return annotation.value();
            }
            // JUnit, too, takes only inner classes for a part of the class around them
            type = Modifier.isStatic(type.getModifiers()) ? null : type.getEnclosingClass();
        }
        return null;
    }

    private @Nullable Class<?> testClass(TestSource source) {
        if (source instanceof ClassSource classSource) {
            return classSource.getJavaClass();
        }
        return (source instanceof MethodSource methodSource) ? methodSource.getJavaClass() : null;
    }

}
