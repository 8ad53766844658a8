package dev.migrate.execute;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is said of broken connections out of the log, where they are broken hundreds
 * of times.
 */
class QuietLog implements BeforeAllCallback, AfterAllCallback {

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.migrate.execute");

    @Override
    public void beforeAll(ExtensionContext context) {
        this.logger.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        this.logger.setLevel(null);
    }

}
