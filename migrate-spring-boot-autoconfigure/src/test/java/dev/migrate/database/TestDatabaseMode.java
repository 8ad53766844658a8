package dev.migrate.database;

import java.util.Locale;

/**
 * Where servers may come from: the system property {@code testdb.mode}.
 */
enum TestDatabaseMode {

    /**
     * A container if its image is already on this machine, else the embedded server; an
     * image is pulled only where no embedded server exists for this platform.
     */
    AUTO,

    /** Containers, pulling their images if need be. */
    DOCKER,

    /** Embedded servers. */
    EMBEDDED;

    static final String PROPERTY = "testdb.mode";

    static TestDatabaseMode current() {
        return of(System.getProperty(PROPERTY, "auto"));
    }

    static TestDatabaseMode of(String value) {
        for (TestDatabaseMode mode : values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(value)) {
                return mode;
            }
        }
        throw new IllegalStateException("%s=%s: use auto, docker or embedded".formatted(PROPERTY, value));
    }

    /**
     * Whether to use a container for what comes in no other way.
     * @return {@code false} if that is not wanted, or if no container engine answers
     */
    boolean useContainer() {
        return this == DOCKER || (this == AUTO && Containers.available());
    }

    boolean useContainer(String image, boolean embeddedAvailable) {
        return switch (this) {
            case DOCKER -> true;
            case EMBEDDED -> false;
            case AUTO -> Containers.available() && (Containers.imagePresent(image) || !embeddedAvailable);
        };
    }

}
