package dev.migrate.benchmark.apply;

import java.nio.file.Path;

import javax.sql.DataSource;

import dev.migrate.benchmark.PlainDataSource;

/**
 * One tool as a process of its own.
 */
final class ToolProcess {

    private ToolProcess() {
    }

    /**
     * Brings a database to the newest revision, and prints how many milliseconds that took
     * once there was a connection.
     * @param arguments the tool, the revisions, and the URL, user and password of the
     * database
     * @throws Exception if that fails
     */
    public static void main(String[] arguments) throws Exception {
        DataSource dataSource = new PlainDataSource(arguments[2], arguments[3], arguments[4]);
        // The driver and the first connection are the application's own affair.
        dataSource.getConnection().close();
        long start = System.nanoTime();
        Tool.valueOf(arguments[0]).contender().run(dataSource, Path.of(arguments[1]));
        System.out.println((System.nanoTime() - start) / 1e6);
    }

}
