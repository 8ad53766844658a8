package dev.migrate.database;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.H2)
class TestRunSummaryTests {

    private final TestRunSummary summary = new TestRunSummary();

    @Test
    void countsTestsByDatabase(TestDatabase database) {
        run(OnH2.class, OnNothing.class);
        assertThat(this.summary.lines()).hasSize(3);
        assertThat(this.summary.lines().get(0)).isEqualTo("[test databases] tests run per database");
        assertThat(this.summary.lines().get(1)).matches("  H2 +\\d\\S+ +in memory +3");
        assertThat(this.summary.lines().get(2)).matches("  \\(no test database\\) +1");
    }

    @Test
    void isSilentWithoutDatabases() {
        run(OnNothing.class);
        assertThat(this.summary.lines()).isEmpty();
    }

    private void run(Class<?>... tests) {
        LauncherConfig config = LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build();
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (Class<?> test : tests) {
            request.selectors(DiscoverySelectors.selectClass(test));
        }
        LauncherFactory.create(config).execute(request.build(), this.summary);
    }

    abstract static class Contract {

        @Test
        void one() {
        }

        @Test
        void two() {
        }

    }

    @OnEngine(Engine.H2)
    static class OnH2 extends Contract {

        @Nested
        class Inside {

            @Test
            void three() {
            }

        }

    }

    static class OnNothing {

        @Test
        void one() {
        }

    }

}
