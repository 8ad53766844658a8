package dev.migrate.database;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to tests on a product that comes in a container only where there are to be
 * no containers.
 */
class ContainerOnlyTests {

    private final String before = System.getProperty(TestDatabaseMode.PROPERTY, "auto");

    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void wantNoContainers() {
        System.setProperty(TestDatabaseMode.PROPERTY, "embedded");
    }

    @AfterEach
    void restore() {
        System.setProperty(TestDatabaseMode.PROPERTY, this.before);
    }

    @Test
    void onlyThoseThatAskForADatabaseAreSkipped() {
        LauncherConfig config = LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build();
        LauncherFactory.create(config)
            .execute(LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(OnOracle.class))
                .build(), new Listener());
        assertThat(this.log).containsExactlyInAnyOrder("computes() ran",
                "asks(TestDatabase) skipped: Oracle comes in a container only, and with -Dtestdb.mode=embedded none"
                        + " can be started");
    }

    private final class Listener implements TestExecutionListener {

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            ContainerOnlyTests.this.log.add(test.getDisplayName() + " skipped: " + reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                ContainerOnlyTests.this.log.add(test.getDisplayName() + " ran");
            }
        }

    }

    @OnEngine(Engine.ORACLE)
    static class OnOracle {

        @Test
        void computes() {
        }

        @Test
        void asks(TestDatabase database) {
            assertThat(database).isNotNull();
        }

    }

}
