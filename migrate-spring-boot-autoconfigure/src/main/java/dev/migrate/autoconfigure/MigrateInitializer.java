package dev.migrate.autoconfigure;

import dev.migrate.Migrate;

import org.springframework.beans.factory.InitializingBean;

/**
 * Brings the database where it belongs when the application starts, before everything
 * that Spring Boot orders after database initialization, JPA among it.
 */
public class MigrateInitializer implements InitializingBean {

    private final Migrate migrate;

    private final OnStartup onStartup;

    private final String target;

    /**
     * An initializer that does what the settings say.
     * @param migrate the door
     * @param onStartup what to do
     * @param target the revision to bring the database to
     */
    public MigrateInitializer(Migrate migrate, OnStartup onStartup, String target) {
        this.migrate = migrate;
        this.onStartup = onStartup;
        this.target = target;
    }

    @Override
    public void afterPropertiesSet() {
        switch (this.onStartup) {
            case UPGRADE -> this.migrate.upgrade(this.target, new LoggingMigrationListener());
            case VALIDATE -> this.migrate.validate(this.target);
            case NONE -> {
            }
        }
    }

}
