package dev.migrate.benchmark.compare;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who takes part.
 */
enum Tool {

    /** The catalog's rows, and nothing made of them. */
    READING("bare reading of the catalog", "BareReading"),

    /** What everybody pays for who compares entities. */
    METADATA("Hibernate's metadata alone", "HibernateMetadata"),

    /** Migrate. */
    MIGRATE("Migrate, revision --autogenerate", "MigrateRevision"),

    /** Hibernate. */
    UPDATE("Hibernate's update, as a script", "HibernateUpdate"),

    /** The extension of Liquibase for Hibernate. */
    LIQUIBASE("liquibase-hibernate, diffChangeLog", "LiquibaseDiff");

    /** The libraries that only the tools of other tests need, or another benchmark. */
    private static final Pattern OTHERS = Pattern.compile("test-classes|mariadb|mysql|oracle|ojdbc|mssql|jcc|sqlite"
            + "|hsqldb|testcontainers|flyway|shardingsphere|archunit|junit|mockito|assertj|javaformat|[/\\\\]h2-");

    private final String label;

    private final String contender;

    Tool(String label, String contender) {
        this.label = label;
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
     * The class path of its processes.
     * @param entities the root of the entities
     */
    String classPath(String entities) {
        return entities + File.pathSeparator
                + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter((entry) -> !OTHERS.matcher(entry).find())
                    .filter((entry) -> this == LIQUIBASE || !entry.contains("liquibase"))
                    .collect(Collectors.joining(File.pathSeparator));
    }

}
