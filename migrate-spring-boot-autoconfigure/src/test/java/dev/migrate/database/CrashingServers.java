package dev.migrate.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The servers that crash, one for each product.
 */
final class CrashingServers {

    static final Map<Engine, CrashingServer> OF_THIS_JVM = new ConcurrentHashMap<>();

    private CrashingServers() {
    }

    static CrashingServer start(Engine engine) {
        try {
            return switch (engine) {
                case POSTGRESQL -> CrashingPostgresql.start();
                case MARIADB -> CrashingMysqld.mariadb();
                case MYSQL -> CrashingMysqld.mysql();
                default -> throw new IllegalArgumentException(engine.productName());
            };
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
