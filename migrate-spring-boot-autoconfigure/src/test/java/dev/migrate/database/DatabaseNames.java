package dev.migrate.database;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Names that are unique in this JVM, and so on its servers.
 */
final class DatabaseNames {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private DatabaseNames() {
    }

    static String next() {
        return "test" + COUNT.incrementAndGet();
    }

}
