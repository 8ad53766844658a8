package dev.migrate.execute;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.database.TestDatabase;

/**
 * Stands between a client and a server, and can cut all connections between them, also
 * before an answer of the server has passed.
 */
final class CuttableProxy implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

    private final ServerSocket server;

    private final String url;

    private final String host;

    private final int port;

    private final List<Closeable> sockets = new CopyOnWriteArrayList<>();

    private volatile boolean silent;

    private volatile boolean closed;

    CuttableProxy(TestDatabase database) throws IOException {
        Matcher address = ADDRESS.matcher(database.url());
        if (!address.find()) {
            throw new IllegalArgumentException(database.url());
        }
        this.host = address.group(1);
        this.port = Integer.parseInt(address.group(2));
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.url = address.replaceFirst("//127.0.0.1:%d/".formatted(this.server.getLocalPort()));
        start(this::accept);
    }

    /**
     * The JDBC URL of the database, by way of this proxy.
     */
    String url() {
        return this.url;
    }

    /**
     * Cuts all connections when the server gives its next answer, which nobody hears.
     */
    void cutBeforeNextAnswer() {
        this.silent = true;
    }

    /**
     * Cuts all connections.
     */
    void cut() {
        for (Closeable socket : this.sockets) {
            try {
                socket.close();
            }
            catch (IOException ex) {
                // It is cut already.
            }
        }
        this.sockets.clear();
    }

    private void accept() throws IOException {
        while (!this.closed) {
            Socket client = this.server.accept();
            Socket target = new Socket(this.host, this.port);
            this.sockets.add(client);
            this.sockets.add(target);
            start(() -> forward(client.getInputStream(), target.getOutputStream(), false));
            start(() -> forward(target.getInputStream(), client.getOutputStream(), true));
        }
    }

    private void forward(InputStream from, OutputStream to, boolean answers) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
            if (answers && this.silent) {
                this.silent = false;
                cut();
                return;
            }
            to.write(buffer, 0, length);
            to.flush();
        }
        to.close();
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            }
            catch (IOException ex) {
                // It was cut.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        this.closed = true;
        this.server.close();
        cut();
    }

    private interface Work {

        void run() throws IOException;

    }

}
