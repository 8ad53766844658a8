package dev.migrate.autoconfigure;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.Finding.Kind;
import dev.migrate.Finding.Reaction;
import dev.migrate.RevisionFormat;
import dev.migrate.Timeouts;
import dev.migrate.diff.NamePatterns;
import dev.migrate.diff.ObjectPatterns;
import dev.migrate.execute.ExecutionSettings;
import dev.migrate.execute.LockSettings;
import dev.migrate.execute.LockStrategy;
import dev.migrate.schema.NamingPatterns;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

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
     * Name of the table that keeps the statements of the revision that is being executed,
     * as far as they cannot be rolled back with it.
     */
    private String journalTable = "migrate_journal";

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
     * Arguments for Java revisions and templates. Those that a command is given with "-x
     * name=value" come first.
     */
    private Map<String, String> arguments = new LinkedHashMap<>();

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
    private final Shadow shadow = new Shadow();

    @NestedConfigurationProperty
    private final Lock lock = new Lock();

    @NestedConfigurationProperty
    private final Execution execution = new Execution();

    @NestedConfigurationProperty
    private final Naming naming = new Naming();

    @NestedConfigurationProperty
    private final Validation validation = new Validation();

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

    public String getJournalTable() {
        return this.journalTable;
    }

    public void setJournalTable(String journalTable) {
        this.journalTable = journalTable;
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

    public Map<String, String> getArguments() {
        return this.arguments;
    }

    public void setArguments(Map<String, String> arguments) {
        this.arguments = arguments;
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

    public Shadow getShadow() {
        return this.shadow;
    }

    public Lock getLock() {
        return this.lock;
    }

    public Execution getExecution() {
        return this.execution;
    }

    public Validation getValidation() {
        return this.validation;
    }

    public Naming getNaming() {
        return this.naming;
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

        /**
         * Name of the file of a new revision, below its location and without extension.
         * The tokens are {rev}, {slug}, {epoch}, {year}, {month}, {day}, {hour}, {minute}
         * and {second}. What is before a slash is a directory.
         */
        private String fileTemplate = "{rev}_{slug}";

        /**
         * Number of characters of the message that the name of a file may have. It is cut
         * between words.
         */
        private int truncateSlugLength = 40;

        /**
         * Time zone in which a new revision says when it was written, and that the tokens
         * of its file name are in.
         */
        private ZoneId timezone = ZoneOffset.UTC;

        /**
         * Directory of the project with templates of its own, such as revision.java.ftl
         * and revision.sql.ftl. What it does not have is made with the built-in ones.
         */
        private Path template = Path.of("src/migrate/templates");

        /**
         * Programs to run on each new revision, a formatter for example, by a name and in
         * the order in which they stand.
         */
        private Map<String, Hook> hooks = new LinkedHashMap<>();

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

        public String getFileTemplate() {
            return this.fileTemplate;
        }

        public void setFileTemplate(String fileTemplate) {
            this.fileTemplate = fileTemplate;
        }

        public int getTruncateSlugLength() {
            return this.truncateSlugLength;
        }

        public void setTruncateSlugLength(int truncateSlugLength) {
            this.truncateSlugLength = truncateSlugLength;
        }

        public ZoneId getTimezone() {
            return this.timezone;
        }

        public void setTimezone(ZoneId timezone) {
            this.timezone = timezone;
        }

        public Path getTemplate() {
            return this.template;
        }

        public void setTemplate(Path template) {
            this.template = template;
        }

        public Map<String, Hook> getHooks() {
            return this.hooks;
        }

        public void setHooks(Map<String, Hook> hooks) {
            this.hooks = hooks;
        }

    }

    /**
     * A program to run on each new revision.
     */
    public static class Hook {

        /**
         * Program to run, by its path or as a shell would find it.
         */
        private String executable = "";

        /**
         * Comma-separated list of the arguments, in which "{file}" stands for the file of
         * the revision. The file comes last where none of them has it.
         */
        private List<String> arguments = new ArrayList<>();

        /**
         * Directory to run the program in.
         */
        private Path directory = Path.of("");

        /**
         * How long the program may take.
         */
        private Duration timeout = Duration.ofMinutes(2);

        public String getExecutable() {
            return this.executable;
        }

        public void setExecutable(String executable) {
            this.executable = executable;
        }

        public List<String> getArguments() {
            return this.arguments;
        }

        public void setArguments(List<String> arguments) {
            this.arguments = arguments;
        }

        public Path getDirectory() {
            return this.directory;
        }

        public void setDirectory(Path directory) {
            this.directory = directory;
        }

        public Duration getTimeout() {
            return this.timeout;
        }

        public void setTimeout(Duration timeout) {
            this.timeout = timeout;
        }

    }

    /**
     * What the comparison of the entities with the database looks at.
     */
    public static class Autogenerate {

        /**
         * Whether tables of well-known tools, such as Flyway, Quartz and Spring Batch,
         * are compared although the entities do not know them.
         */
        private boolean otherTools;

        /**
         * Whether a constraint or index that only has another name than the entities give
         * it is renamed.
         */
        private boolean names;

        @NestedConfigurationProperty
        private final ComparedObjects include = new ComparedObjects();

        @NestedConfigurationProperty
        private final ComparedObjects exclude = new ComparedObjects();

        public boolean isOtherTools() {
            return this.otherTools;
        }

        public void setOtherTools(boolean otherTools) {
            this.otherTools = otherTools;
        }

        public boolean isNames() {
            return this.names;
        }

        public void setNames(boolean names) {
            this.names = names;
        }

        public ComparedObjects getInclude() {
            return this.include;
        }

        public ComparedObjects getExclude() {
            return this.exclude;
        }

        ObjectPatterns toPatterns() {
            return new ObjectPatterns(new NamePatterns(this.include.schemas, this.exclude.schemas),
                    new NamePatterns(this.include.tables, this.exclude.tables),
                    new NamePatterns(this.include.columns, this.exclude.columns),
                    new NamePatterns(this.include.constraints, this.exclude.constraints),
                    new NamePatterns(this.include.indexes, this.exclude.indexes));
        }

    }

    /**
     * What is compared, or is not, by patterns of names.
     */
    public static class ComparedObjects {

        /**
         * Comma-separated list of schemas, where "*" stands for any characters.
         */
        private List<String> schemas = new ArrayList<>();

        /**
         * Comma-separated list of tables and sequences, where "*" stands for any
         * characters, such as "audit_*" or "archive.*".
         */
        private List<String> tables = new ArrayList<>();

        /**
         * Comma-separated list of columns, where "*" stands for any characters, such as
         * "account.legacy_*".
         */
        private List<String> columns = new ArrayList<>();

        /**
         * Comma-separated list of constraints, where "*" stands for any characters.
         */
        private List<String> constraints = new ArrayList<>();

        /**
         * Comma-separated list of indexes, where "*" stands for any characters.
         */
        private List<String> indexes = new ArrayList<>();

        public List<String> getSchemas() {
            return this.schemas;
        }

        public void setSchemas(List<String> schemas) {
            this.schemas = schemas;
        }

        public List<String> getTables() {
            return this.tables;
        }

        public void setTables(List<String> tables) {
            this.tables = tables;
        }

        public List<String> getColumns() {
            return this.columns;
        }

        public void setColumns(List<String> columns) {
            this.columns = columns;
        }

        public List<String> getConstraints() {
            return this.constraints;
        }

        public void setConstraints(List<String> constraints) {
            this.constraints = constraints;
        }

        public List<String> getIndexes() {
            return this.indexes;
        }

        public void setIndexes(List<String> indexes) {
            this.indexes = indexes;
        }

    }

    /**
     * An empty database in which scripts are replayed.
     */
    public static class Shadow {

        /**
         * JDBC URL of an empty database that scripts are replayed in and that is made
         * empty again. Uses a temporary one of the application's kind when not set.
         */
        private @Nullable String url;

        /**
         * User of that database.
         */
        private @Nullable String username;

        /**
         * Password of the user.
         */
        private @Nullable String password;

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

        @Nullable DataSource toDataSource() {
            if (!StringUtils.hasText(this.url)) {
                return null;
            }
            return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(this.url)
                .username(this.username)
                .password(this.password)
                .build();
        }

    }

    /**
     * How several processes keep out of each other's way.
     */
    public static class Lock {

        /**
         * What keeps processes from migrating the database at the same time. All of them
         * are to use the same.
         */
        private LockStrategy strategy = LockStrategy.AUTO;

        /**
         * How long nothing may be heard of a process that holds a lease before it counts
         * as dead.
         */
        private Duration leaseDuration = LockSettings.DEFAULT.lease();

        /**
         * How long to wait for another process that is migrating the database. Waits as
         * long as that process lives when not set.
         */
        private @Nullable Duration timeout;

        public LockStrategy getStrategy() {
            return this.strategy;
        }

        public void setStrategy(LockStrategy strategy) {
            this.strategy = strategy;
        }

        public Duration getLeaseDuration() {
            return this.leaseDuration;
        }

        public void setLeaseDuration(Duration leaseDuration) {
            this.leaseDuration = leaseDuration;
        }

        LockSettings toSettings() {
            return new LockSettings(this.strategy, this.leaseDuration, this.timeout);
        }

        public @Nullable Duration getTimeout() {
            return this.timeout;
        }

        public void setTimeout(@Nullable Duration timeout) {
            this.timeout = timeout;
        }

    }

    /**
     * How long the statements of a revision may take.
     */
    public static class Execution {

        /**
         * How long a statement may wait for a lock that somebody else holds on a table or
         * row. As long as the database is set to when not set.
         */
        private @Nullable Duration lockTimeout;

        /**
         * How long a statement may take in all. As long as the database is set to when
         * not set.
         */
        private @Nullable Duration statementTimeout;

        /**
         * How often a revision is tried again when somebody else holds a lock for too
         * long.
         */
        private int lockRetries = ExecutionSettings.DEFAULT.lockRetries();

        public @Nullable Duration getLockTimeout() {
            return this.lockTimeout;
        }

        public void setLockTimeout(@Nullable Duration lockTimeout) {
            this.lockTimeout = lockTimeout;
        }

        public @Nullable Duration getStatementTimeout() {
            return this.statementTimeout;
        }

        public void setStatementTimeout(@Nullable Duration statementTimeout) {
            this.statementTimeout = statementTimeout;
        }

        public int getLockRetries() {
            return this.lockRetries;
        }

        public void setLockRetries(int lockRetries) {
            this.lockRetries = lockRetries;
        }

        ExecutionSettings toSettings() {
            return new ExecutionSettings(new Timeouts(this.lockTimeout, this.statementTimeout), this.lockRetries);
        }

    }

    /**
     * What constraints and indexes are called that have no name.
     */
    public static class Naming {

        /**
         * Pattern for the names of primary keys.
         */
        private String pk = "pk_{table_name}";

        /**
         * Pattern for the names of unique constraints.
         */
        private String uq = "uq_{table_name}_{column_0_N_name}";

        /**
         * Pattern for the names of foreign keys.
         */
        private String fk = "fk_{table_name}_{column_0_N_name}";

        /**
         * Pattern for the names of check constraints.
         */
        private String ck = "ck_{table_name}_{column_0_N_name}";

        /**
         * Pattern for the names of indexes.
         */
        private String ix = "ix_{table_name}_{column_0_N_name}";

        /**
         * Pattern for the names of exclusion constraints.
         */
        private String ex = "ex_{table_name}_{column_0_N_name}";

        public String getPk() {
            return this.pk;
        }

        public void setPk(String pk) {
            this.pk = pk;
        }

        public String getUq() {
            return this.uq;
        }

        public void setUq(String uq) {
            this.uq = uq;
        }

        public String getFk() {
            return this.fk;
        }

        public void setFk(String fk) {
            this.fk = fk;
        }

        public String getCk() {
            return this.ck;
        }

        public void setCk(String ck) {
            this.ck = ck;
        }

        public String getIx() {
            return this.ix;
        }

        public void setIx(String ix) {
            this.ix = ix;
        }

        public String getEx() {
            return this.ex;
        }

        public void setEx(String ex) {
            this.ex = ex;
        }

        NamingPatterns toPatterns() {
            return new NamingPatterns(this.pk, this.uq, this.fk, this.ck, this.ix, this.ex);
        }

    }

    /**
     * What is done when the application starts with "migrate.on-startup=validate" and
     * what was applied does not fit the scripts any more.
     */
    public static class Validation {

        /**
         * What to do about a script that was edited after it had been applied.
         */
        private Reaction edited = Reaction.FAIL;

        /**
         * What to do about a revision that was applied and whose script is missing.
         */
        private Reaction missing = Reaction.FAIL;

        /**
         * What to do about a row of the version table that no script is of.
         */
        private Reaction unknown = Reaction.FAIL;

        /**
         * What to do about a revision that was applied after one that was written later.
         */
        private Reaction outOfOrder = Reaction.IGNORE;

        /**
         * What to do where another version of the library makes other SQL of a script
         * that was not edited.
         */
        private Reaction library = Reaction.IGNORE;

        public Reaction getEdited() {
            return this.edited;
        }

        public void setEdited(Reaction edited) {
            this.edited = edited;
        }

        public Reaction getMissing() {
            return this.missing;
        }

        public void setMissing(Reaction missing) {
            this.missing = missing;
        }

        public Reaction getUnknown() {
            return this.unknown;
        }

        public void setUnknown(Reaction unknown) {
            this.unknown = unknown;
        }

        public Reaction getOutOfOrder() {
            return this.outOfOrder;
        }

        public void setOutOfOrder(Reaction outOfOrder) {
            this.outOfOrder = outOfOrder;
        }

        public Reaction getLibrary() {
            return this.library;
        }

        public void setLibrary(Reaction library) {
            this.library = library;
        }

        Map<Kind, Reaction> toReactions() {
            return Map.of(Kind.EDITED_SCRIPT, this.edited, Kind.MISSING_SCRIPT, this.missing, Kind.UNKNOWN_REVISION,
                    this.unknown, Kind.OUT_OF_ORDER, this.outOfOrder, Kind.LIBRARY_CHANGE, this.library);
        }

    }

}
