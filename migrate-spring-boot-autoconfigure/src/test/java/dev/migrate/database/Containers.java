package dev.migrate.database;

import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.JdbcDatabaseContainer;

/**
 * Asks the container engine of this machine, if there is one.
 */
final class Containers {

    private Containers() {
    }

    static boolean available() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static boolean imagePresent(String image) {
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(image).exec();
            return true;
        }
        catch (NotFoundException ex) {
            return false;
        }
    }

    static RunningServer start(JdbcDatabaseContainer<?> container, int port) {
        if (!available()) {
            throw new IllegalStateException("No container engine answers. Start one, or run with -D"
                    + TestDatabaseMode.PROPERTY + "=embedded.");
        }
        Workspace workspace = Workspace.ofThisJvm();
        workspace.beforeClose(container::stop);
        container.start();
        workspace.rememberContainer(container.getContainerId());
        return new RunningServer(Route.CONTAINER, container.getHost(), container.getMappedPort(port),
                container.getUsername(), container.getPassword());
    }

    static void remove(String containerId) {
        if (!available()) {
            return;
        }
        try {
            DockerClientFactory.lazyClient().removeContainerCmd(containerId).withForce(true).exec();
        }
        catch (NotFoundException ex) {
            // someone was faster
        }
    }

}
