package dev.migrate.benchmark.apply;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who takes part.
 */
enum Tool {

    /** The least that can be done. */
    RAW("raw JDBC", "$.", "RawJdbc"),

    /** Migrate, with SQL scripts. */
    MIGRATE_SQL("Migrate, SQL", Tool.MIGRATE, "MigrateContender"),

    /** Migrate, with compiled Java migrations. */
    MIGRATE_JAVA("Migrate, Java", Tool.MIGRATE, "MigrateContender"),

    /** Flyway. */
    FLYWAY("Flyway", "flyway|jackson|snakeyaml", "FlywayContender"),

    /** Liquibase. */
    LIQUIBASE("Liquibase", "liquibase|snakeyaml|commons|opencsv|jaxb", "LiquibaseContender");

    private static final String MIGRATE = "[/\\\\]classes$|spring-core|spring-beans|spring-jcl|commons-logging|jspecify";

    private final String label;

    private final Pattern libraries;

    private final String contender;

    Tool(String label, String libraries, String contender) {
        this.label = label;
        this.libraries = Pattern.compile(libraries);
        this.contender = contender;
    }

    String label() {
        return this.label;
    }

    /**
     * The tool itself. It is asked for by name: a process does not have the libraries of
     * the others.
     */
    Contender contender() {
        try {
            return (Contender) Class.forName(Tool.class.getPackageName() + "." + this.contender)
                .getDeclaredConstructor()
                .newInstance();
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * The class path of its processes: the drivers and what it needs itself, so that
     * nobody pays for the libraries of the others.
     */
    String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter((entry) -> this.libraries.matcher(entry).find()
                    || entry.matches(".*([/\\\\]benchmark-classes|[/\\\\]postgresql-[^/\\\\]*jar|[/\\\\]h2-[^/\\\\]*jar)$"))
            .collect(Collectors.joining(File.pathSeparator));
    }

}
