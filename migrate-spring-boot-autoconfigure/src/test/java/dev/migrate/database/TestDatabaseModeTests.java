package dev.migrate.database;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TestDatabaseModeTests {

    @Test
    void readsSystemProperty() {
        assertThat(TestDatabaseMode.of("auto")).isEqualTo(TestDatabaseMode.AUTO);
        assertThat(TestDatabaseMode.of("docker")).isEqualTo(TestDatabaseMode.DOCKER);
        assertThat(TestDatabaseMode.of("embedded")).isEqualTo(TestDatabaseMode.EMBEDDED);
    }

    @Test
    void saysWhatIsPossible() {
        assertThatIllegalStateException().isThrownBy(() -> TestDatabaseMode.of("podman"))
            .withMessage("testdb.mode=podman: use auto, docker or embedded");
    }

    @Test
    void doesAsItIsTold() {
        assertThat(TestDatabaseMode.DOCKER.useContainer("none", true)).isTrue();
        assertThat(TestDatabaseMode.EMBEDDED.useContainer("none", false)).isFalse();
    }

    @Test
    void prefersEmbeddedServerToPullingAnImage() {
        assertThat(TestDatabaseMode.AUTO.useContainer("migrate/no-such-image:1", true)).isFalse();
    }

}
