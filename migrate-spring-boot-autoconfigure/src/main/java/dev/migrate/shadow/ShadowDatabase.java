package dev.migrate.shadow;

import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * A database that was empty when it was opened, and is gone or empty again once it is
 * closed; at the latest when the process ends, unless that is killed.
 */
public final class ShadowDatabase implements AutoCloseable {

    private static final Log logger = LogFactory.getLog(ShadowDatabase.class);

    private final DataSource dataSource;

    private final String description;

    private final @Nullable String defaultSchema;

    private final ShadowScope scope;

    private final Removal removal;

    private final AtomicBoolean closed = new AtomicBoolean();

    private final Thread shutdownHook = new Thread(this::remove, "migrate-shadow");

    /**
     * A database that is there by now.
     * @param dataSource leads to it
     * @param description what it is, for messages
     * @param defaultSchema the application's schema for which the default schema of this
     * database stands, or {@code null} if there are no schemas
     * @param scope how far scripts may reach
     * @param removal takes it away
     */
    ShadowDatabase(DataSource dataSource, String description, @Nullable String defaultSchema, ShadowScope scope,
            Removal removal) {
        this.dataSource = dataSource;
        this.description = description;
        this.defaultSchema = defaultSchema;
        this.scope = scope;
        this.removal = removal;
        Runtime.getRuntime().addShutdownHook(this.shutdownHook);
    }

    /**
     * Leads to the database.
     * @return gives connections to it, and to nothing else
     */
    public DataSource dataSource() {
        return this.dataSource;
    }

    /**
     * The application's schema that the default schema of this database stands for.
     * @return its name as the catalog stores it, or {@code null} if there are no schemas
     */
    public @Nullable String defaultSchema() {
        return this.defaultSchema;
    }

    /**
     * How far scripts may reach.
     * @return what they may have beside the default schema
     */
    public ShadowScope scope() {
        return this.scope;
    }

    /**
     * Takes the database away, which may be done more than once. That this failed is
     * logged and not thrown: what it was opened for is done.
     */
    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(this.shutdownHook);
        }
        catch (IllegalStateException ex) {
            // The process is ending, and the hook finds nothing left to do.
            logger.debug("Removed while the process is ending", ex);
        }
    }

    private void remove() {
        if (!this.closed.compareAndSet(false, true)) {
            return;
        }
        try {
            this.removal.remove();
        }
        catch (Exception ex) {
            logger.warn("%s could not be removed: %s. Nothing depends on it; remove it by hand".formatted(this,
                    ex.getMessage()));
        }
    }

    /**
     * What the database is.
     * @return for instance {@code the database migrate_shadow_1795291980_1f0c83aa}
     */
    @Override
    public String toString() {
        return this.description;
    }

    /**
     * Takes a database away.
     */
    @FunctionalInterface
    interface Removal {

        /**
         * Does so, or fails.
         * @throws Exception if the database refuses
         */
        void remove() throws Exception;

    }

}
