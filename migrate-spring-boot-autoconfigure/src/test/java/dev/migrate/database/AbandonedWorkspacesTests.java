package dev.migrate.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class AbandonedWorkspacesTests {

    @TempDir
    private Path root;

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void endsServersOfKilledJvm() throws Exception {
        Process jvm = startJvmWithServers();
        assertThat(jvm.inputReader().lines().anyMatch("ready"::equals)).isTrue();
        Path root;
        try (Stream<Path> children = Files.list(this.root)) {
            root = children.findFirst().orElseThrow();
        }
        List<ProcessHandle> servers = jvm.toHandle().descendants().toList();
        jvm.destroyForcibly().waitFor();
        assertThat(servers).anyMatch(AbandonedWorkspaces::isServer);

        Workspace.open(root).close();

        assertThat(servers).noneMatch(AbandonedWorkspaces::isServer);
        assertThat(workspaces(root)).isEmpty();
    }

    @Test
    void leavesOwnedWorkspacesAlone() throws IOException {
        Workspace workspace = Workspace.open(this.root);
        Path data = Files.createFile(workspace.directory("h2").resolve("data"));
        Workspace.open(this.root).close();
        assertThat(data).exists();
        workspace.close();
        assertThat(workspaces(this.root)).isEmpty();
    }

    @Test
    void leavesForeignProcessesAlone() throws IOException {
        Path mariadb = Files.createDirectories(this.root.resolve("jvm-1").resolve("mariadb"));
        Files.writeString(mariadb.resolve("mariadbd.pid"), ProcessHandle.current().pid() + "\n");
        Workspace.open(this.root).close();
        assertThat(mariadb).doesNotExist();
    }

    private Process startJvmWithServers() throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), "-D" + Workspace.PROPERTY + "=" + this.root,
                "-D" + TestDatabaseMode.PROPERTY + "=embedded", JvmWithServers.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    }

    private List<Path> workspaces(Path root) throws IOException {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory).toList();
        }
    }

    static class JvmWithServers {

        @SuppressWarnings("resource")
        public static void main(String... arguments) throws InterruptedException {
            TestDatabase.create(Engine.POSTGRESQL);
            TestDatabase.create(Engine.MARIADB);
            if (DatabaseServers.obstacle(Engine.MYSQL).isEmpty()) {
                TestDatabase.create(Engine.MYSQL);
            }
            System.out.println("ready");
            Thread.sleep(60_000);
        }

    }

}
