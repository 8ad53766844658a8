package dev.migrate.benchmark.apply;

import java.nio.file.Path;

import dev.migrate.benchmark.PlainDataSource;

/**
 * One tool as a process of its own.
 */
final class ToolProcess {

    private ToolProcess() {
    }

    /**
     * Brings a database to the newest revision.
     * @param arguments the tool, the revisions, and the URL, user and password of the
     * database
     * @throws Exception if that fails
     */
    public static void main(String[] arguments) throws Exception {
        // An application lets drivers be found, too: not all of them find themselves.
        Tool.valueOf(arguments[0])
            .contender()
            .run(new PlainDataSource(arguments[2], arguments[3], arguments[4]), Path.of(arguments[1]));
    }

}
