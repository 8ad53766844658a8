package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * The directory that holds the data of one JVM's servers. When the JVM ends, its servers
 * are stopped and the directory is deleted. As long as the JVM lives, it holds a lock in
 * there: a directory without a lock was left behind by a JVM that was killed, and whoever
 * opens the next workspace ends its servers and deletes it.
 */
final class Workspace implements AutoCloseable {

    /** The system property that says where all workspaces are. */
    static final String PROPERTY = "testdb.directory";

    private static final Path MEMORY = Path.of("/dev/shm");

    private static final long ONE_GIGABYTE = 1L << 30;

    private final Path directory;

    private final FileChannel channel;

    private final List<Runnable> beforeClose = new ArrayList<>();

    private Workspace(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static Workspace ofThisJvm() {
        return OfThisJvm.INSTANCE;
    }

    /**
     * Opens a new workspace and clears away those without an owner.
     * @param root the directory of all workspaces of this user
     */
    static Workspace open(Path root) {
        try {
            Files.createDirectories(root);
            // between its creation and its lock a directory looks abandoned
            try (FileChannel guard = openForLock(root.resolve("lock"))) {
                guard.lock();
                AbandonedWorkspaces.clear(root);
                Path directory = Files.createTempDirectory(root, "jvm-" + ProcessHandle.current().pid() + "-");
                FileChannel channel = openForLock(directory.resolve("lock"));
                channel.lock();
                return new Workspace(directory, channel);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Path root() {
        Path parent = Path.of(System.getProperty(PROPERTY, memoryOrDisk()));
        return parent.resolve("migrate-test-databases-" + System.getProperty("user.name"));
    }

    // in memory a PostgreSQL database is created in 8 ms, on a disk in up to 300
    private static String memoryOrDisk() {
        try {
            // a container gets 64 MB unless told otherwise, too little for one server
            if (Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ONE_GIGABYTE) {
                return MEMORY.toString();
            }
        }
        catch (IOException ex) {
            // then it is not usable
        }
        return System.getProperty("java.io.tmpdir");
    }

    Path directory(String name) {
        try {
            return Files.createDirectories(this.directory.resolve(name));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    void delete(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    void rememberContainer(String containerId) {
        directory("container-" + containerId);
    }

    synchronized void beforeClose(Runnable action) {
        this.beforeClose.add(action);
    }

    @Override
    public synchronized void close() {
        this.beforeClose.forEach(Runnable::run);
        delete(this.directory);
        try {
            this.channel.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static FileChannel openForLock(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static final class OfThisJvm {

        private static final Workspace INSTANCE = open(root());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(INSTANCE::close, "stop test databases"));
        }

    }

}
