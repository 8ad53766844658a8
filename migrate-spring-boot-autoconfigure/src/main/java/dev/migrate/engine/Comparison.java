package dev.migrate.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import dev.migrate.Difference;
import dev.migrate.MigrateException;
import dev.migrate.OperationRewriter;
import dev.migrate.SchemaComparator;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.diff.ComparisonRules;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.ObjectPatterns;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.execute.Database;
import dev.migrate.execute.OwnTables;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.shadow.ShadowDatabase;

import org.jspecify.annotations.Nullable;

/**
 * Compares the entities with the live database.
 */
public class Comparison {

    private final Database database;

    private final Supplier<@Nullable EntitySchema> entities;

    private final OwnTables ownTables;

    private final ComparisonSettings settings;

    /**
     * A comparison.
     * @param dataSource leads to the database
     * @param entities gives the entities, or {@code null} if the application has none
     * @param ownTables the tables that Migrate keeps for itself
     * @param settings what is compared
     */
    public Comparison(DataSource dataSource, Supplier<@Nullable EntitySchema> entities, OwnTables ownTables,
            ComparisonSettings settings) {
        this.database = new Database(dataSource);
        this.entities = entities;
        this.ownTables = ownTables;
        this.settings = settings;
    }

    /**
     * Compares the entities with the application's database.
     * @param schemas the names of the schemas to compare; empty for the connection's own
     * and all that the entities mention
     * @return what was found
     */
    Differences compare(List<String> schemas) {
        return connected(this.database,
                (connection) -> compare(connection, schemas, defaultSchema(connection), true, this.ownTables));
    }

    /**
     * Compares the entities with what the scripts have made of a shadow database.
     * @param schemas the names of the schemas to compare; empty for the connection's own
     * and all that the entities mention
     * @param shadow the shadow database
     * @return what was found
     */
    Differences compare(List<String> schemas, ShadowDatabase shadow) {
        return connected(new Database(shadow.dataSource()), (connection) -> compare(connection, schemas,
                shadow.defaultSchema(), shadow.hasSeveralSchemas(), this.ownTables.inDefaultSchema()));
    }

    private Differences compare(Connection connection, List<String> schemas, @Nullable String defaultSchema,
            boolean severalSchemas, OwnTables ownTables) throws SQLException {
        EntitySchema entitySchema = this.entities.get();
        if (entitySchema == null) {
            throw new MigrateException(
                    "This application has no JPA entities that Hibernate could tell of, so there is nothing to compare the database with. Add spring-boot-starter-data-jpa, or write the revision by hand: migrate revision -m \"...\"");
        }
        Dialect dialect = Database.dialect(connection);
        Schema wanted = entitySchema.read(dialect);
        Set<String> mentioned = otherSchemas(wanted);
        Set<String> others = new TreeSet<>(mentioned);
        schemas.stream().filter((schema) -> !schema.equalsIgnoreCase(defaultSchema)).forEach(others::add);
        if (!severalSchemas && !others.isEmpty()) {
            throw new MigrateException(
                    "A temporary database stands for one schema, and %s would be another database of the same server. Nothing was changed. Set migrate.shadow.url to an empty database on a server that has no others"
                        .formatted(String.join(", ", others)));
        }
        Schema actual = dialect.inspector().inspect(connection, List.copyOf(others));
        ObjectPatterns only = ObjectPatterns.ofSchemas(schemas);
        Predicate<QualifiedName> ignored = new IgnoredObjects(this.settings, ownTables, dialect.identifiers(),
                defaultSchema, wanted)
            .or((name) -> !only.include(name, defaultSchema));
        List<Operation> operations = new ArrayList<>(new MissingSchemas(connection, dialect.identifiers()).creating(
                mentioned,
                (schema) -> only.schemas().include(schema) && this.settings.objects().schemas().include(schema)));
        operations.addAll(comparison(connection, dialect, ignored).compare(actual, wanted));
        return differences(connection, dialect, operations, actual, wanted).of(DatabaseProduct.of(connection).label(),
                entitySchema.classes(dialect));
    }

    /**
     * Compares any two schemas, in the words of the application's database.
     * @param actual what there is
     * @param wanted what there should be
     * @return what was found
     */
    Differences compare(Schema actual, Schema wanted) {
        return connected(this.database, (connection) -> {
            Dialect dialect = Database.dialect(connection);
            Predicate<QualifiedName> ignored = new IgnoredObjects(this.settings, this.ownTables, dialect.identifiers(),
                    defaultSchema(connection), wanted);
            return differences(connection, dialect, comparison(connection, dialect, ignored).compare(actual, wanted),
                    actual, wanted);
        });
    }

    /**
     * Compares the application's database with what the scripts have made.
     * @return the comparison, of the same database and by the same settings
     */
    Drift drift() {
        return new Drift(this.database, this.ownTables, this.settings);
    }

    private SchemaComparison comparison(Connection connection, Dialect dialect, Predicate<QualifiedName> ignored) {
        return new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection),
                new ComparisonRules(ignored, this.settings.naming(), this.settings.names(), this.settings.types()));
    }

    private Differences differences(Connection connection, Dialect dialect, List<Operation> found, Schema actual,
            Schema wanted) throws SQLException {
        List<Operation> operations = new ArrayList<>(found);
        for (SchemaComparator comparator : this.settings.comparators()) {
            operations.addAll(comparator.compare(connection, actual, wanted));
        }
        operations.removeIf(this.settings.objects().negate());
        operations.removeIf((operation) -> !counts(Differences.describe(operation)));
        for (OperationRewriter rewriter : this.settings.rewriters()) {
            operations = operations.stream().flatMap((operation) -> rewriter.rewrite(operation).stream()).toList();
        }
        return Differences.of(operations, dialect);
    }

    private boolean counts(Difference difference) {
        return this.settings.filters().stream().allMatch((filter) -> filter.includes(difference));
    }

    private static Differences connected(Database database, Work work) {
        try (Connection connection = database.connect()) {
            return work.on(connection);
        }
        catch (SQLException ex) {
            throw new MigrateException(
                    "The database cannot be compared with the entities: %s\nNothing was changed. Make sure that the user may read the catalog, and try again with: migrate check"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

    /**
     * What MySQL and MariaDB call a schema is a catalog to JDBC.
     */
    static @Nullable String defaultSchema(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        return (schema != null) ? schema : connection.getCatalog();
    }

    private static Set<String> otherSchemas(Schema wanted) {
        return IgnoredObjects.names(wanted)
            .map(QualifiedName::schema)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Work {

        Differences on(Connection connection) throws SQLException;

    }

}
