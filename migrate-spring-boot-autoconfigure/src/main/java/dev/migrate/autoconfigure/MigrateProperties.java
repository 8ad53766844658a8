package dev.migrate.autoconfigure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.RevisionFormat;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/**
 * The settings of Migrate.
 */
@ConfigurationProperties("migrate")
public class MigrateProperties {

    /**
     * Comma-separated list of the locations of the revision scripts, Java and SQL.
     */
    private List<String> locations = new ArrayList<>(List.of("classpath:db/migrate"));

    /**
     * What to do with the database when the application starts.
     */
    private OnStartup onStartup = OnStartup.UPGRADE;

    /**
     * Revision that the database is brought to when the application starts.
     */
    private String target = "heads";

    /**
     * Schema of the tables that Migrate keeps for itself. Uses the connection's default
     * schema when not set.
     */
    private @Nullable String schema;

    /**
     * Name of the table that says which revisions the database is at. A database that
     * Alembic managed is taken over by setting it to "alembic_version".
     */
    private String versionTable = "migrate_version";

    /**
     * Name of the table that keeps what was done to the database.
     */
    private String historyTable = "migrate_history";

    /**
     * JDBC URL of the database to migrate. Uses the application's DataSource when not
     * set.
     */
    private @Nullable String url;

    /**
     * User to migrate the database as. Uses the application's own when neither it nor a
     * URL is set.
     */
    private @Nullable String username;

    /**
     * Password of the user to migrate the database as.
     */
    private @Nullable String password;

    /**
     * Whether to replace placeholders such as "${name}" in SQL scripts. They are replaced
     * anyway as soon as one has a value.
     */
    private boolean placeholderReplacement;

    /**
     * What the placeholders in SQL scripts stand for, by their names.
     */
    private Map<String, String> placeholders = new LinkedHashMap<>();

    @NestedConfigurationProperty
    private final Revision revision = new Revision();

    @NestedConfigurationProperty
    private final Autogenerate autogenerate = new Autogenerate();

    @NestedConfigurationProperty
    private final Lock lock = new Lock();

    public List<String> getLocations() {
        return this.locations;
    }

    public void setLocations(List<String> locations) {
        this.locations = locations;
    }

    public OnStartup getOnStartup() {
        return this.onStartup;
    }

    public void setOnStartup(OnStartup onStartup) {
        this.onStartup = onStartup;
    }

    public String getTarget() {
        return this.target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public @Nullable String getSchema() {
        return this.schema;
    }

    public void setSchema(@Nullable String schema) {
        this.schema = schema;
    }

    public String getVersionTable() {
        return this.versionTable;
    }

    public void setVersionTable(String versionTable) {
        this.versionTable = versionTable;
    }

    public String getHistoryTable() {
        return this.historyTable;
    }

    public void setHistoryTable(String historyTable) {
        this.historyTable = historyTable;
    }

    public @Nullable String getUrl() {
        return this.url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public @Nullable String getUsername() {
        return this.username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable String getPassword() {
        return this.password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public boolean isPlaceholderReplacement() {
        return this.placeholderReplacement;
    }

    public void setPlaceholderReplacement(boolean placeholderReplacement) {
        this.placeholderReplacement = placeholderReplacement;
    }

    public Map<String, String> getPlaceholders() {
        return this.placeholders;
    }

    public void setPlaceholders(Map<String, String> placeholders) {
        this.placeholders = placeholders;
    }

    public Revision getRevision() {
        return this.revision;
    }

    public Autogenerate getAutogenerate() {
        return this.autogenerate;
    }

    public Lock getLock() {
        return this.lock;
    }

    /**
     * How new revisions are written.
     */
    public static class Revision {

        /**
         * What a new revision is written in.
         */
        private RevisionFormat format = RevisionFormat.JAVA;

        /**
         * Source directory that Java revisions are written below.
         */
        private Path javaDirectory = Path.of("src/main/java");

        /**
         * Resource directory that SQL revisions are written below.
         */
        private Path resourcesDirectory = Path.of("src/main/resources");

        public RevisionFormat getFormat() {
            return this.format;
        }

        public void setFormat(RevisionFormat format) {
            this.format = format;
        }

        public Path getJavaDirectory() {
            return this.javaDirectory;
        }

        public void setJavaDirectory(Path javaDirectory) {
            this.javaDirectory = javaDirectory;
        }

        public Path getResourcesDirectory() {
            return this.resourcesDirectory;
        }

        public void setResourcesDirectory(Path resourcesDirectory) {
            this.resourcesDirectory = resourcesDirectory;
        }

    }

    /**
     * What the comparison of the entities with the database looks at.
     */
    public static class Autogenerate {

        /**
         * Comma-separated list of tables that the entities do not know and that are left
         * alone all the same, where "*" stands for any characters.
         */
        private List<String> ignoredTables = new ArrayList<>();

        public List<String> getIgnoredTables() {
            return this.ignoredTables;
        }

        public void setIgnoredTables(List<String> ignoredTables) {
            this.ignoredTables = ignoredTables;
        }

    }

    /**
     * How several processes keep out of each other's way.
     */
    public static class Lock {

        /**
         * How long to wait for another process that is migrating the database. Waits as
         * long as that process lives when not set.
         */
        private @Nullable Duration timeout;

        public @Nullable Duration getTimeout() {
            return this.timeout;
        }

        public void setTimeout(@Nullable Duration timeout) {
            this.timeout = timeout;
        }

    }

}
