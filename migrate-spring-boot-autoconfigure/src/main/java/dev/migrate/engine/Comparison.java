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
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.ComparisonRequest;
import dev.migrate.DataLoss;
import dev.migrate.MigrateException;
import dev.migrate.OperationRewriter;
import dev.migrate.RenameQuestion;
import dev.migrate.SchemaComparator;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScratchDatabase;
import dev.migrate.diff.ComparisonRules;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.ObjectPatterns;
import dev.migrate.diff.RenameCandidate;
import dev.migrate.diff.RenameDecisions;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.execute.Database;
import dev.migrate.execute.OwnTables;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.shadow.ShadowDatabase;
import dev.migrate.shadow.ShadowScope;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entities with the live database.
 */
public class Comparison {

    private static final Log logger = LogFactory.getLog(Comparison.class);

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
     * @param request the schemas to compare, and what has another name in the entities
     * @param question is asked about each likely rename that the request does not decide
     * @return what was found
     * @throws MigrateException if a rename is asked for that is none
     */
    Differences compare(ComparisonRequest request, RenameQuestion question) {
        return connected(this.database, (connection) -> compare(connection, request, question,
                defaultSchema(connection), ShadowScope.DATABASE, this.ownTables));
    }

    /**
     * Compares the entities with what the scripts have made of a shadow database.
     * @param request the schemas to compare, and what has another name in the entities
     * @param question is asked about each likely rename that the request does not decide
     * @param shadow the shadow database
     * @return what was found
     * @throws MigrateException if a rename is asked for that is none
     */
    Differences compare(ComparisonRequest request, RenameQuestion question, ShadowDatabase shadow) {
        return connected(new Database(shadow.dataSource()), (connection) -> compare(connection, request, question,
                shadow.defaultSchema(), shadow.scope(), this.ownTables.inDefaultSchema()));
    }

    private Differences compare(Connection connection, ComparisonRequest request, RenameQuestion question,
            @Nullable String defaultSchema, ShadowScope scope, OwnTables ownTables) throws SQLException {
        List<String> schemas = request.schemas();
        EntitySchema source = this.entities.get();
        if (source == null) {
            throw new MigrateException(
                    "This application has no JPA entities that Hibernate could tell of, so there is nothing to compare the database with. Add spring-boot-starter-data-jpa, or write the revision by hand: migrate revision -m \"...\"");
        }
        Dialect dialect = Database.dialect(connection);
        Set<String> others = new TreeSet<>();
        schemas.stream().filter((schema) -> !schema.equalsIgnoreCase(defaultSchema)).forEach(others::add);
        Sides sides = read(connection, dialect, source, others, scope);
        Schema actual = sides.actual();
        Schema wanted = sides.wanted();
        ObjectPatterns only = ObjectPatterns.ofSchemas(schemas);
        Predicate<QualifiedName> ignored = new IgnoredObjects(this.settings, ownTables, dialect.identifiers(),
                defaultSchema, wanted)
            .or((name) -> !only.include(name, defaultSchema));
        List<Operation> operations = new ArrayList<>(new MissingSchemas(connection, dialect.identifiers()).creating(
                otherSchemas(wanted),
                (schema) -> only.schemas().include(schema) && this.settings.objects().schemas().include(schema)));
        RenameDecisions renames = new RenameDecisions(dialect, actual, wanted, ignored, defaultSchema)
            .rename(request.renames());
        if (renames.isAnythingGone()) {
            renames.renameFormer(sides.entities().formerNames(dialect)).ask(question, this::counts);
        }
        operations.addAll(renames.operations());
        Schema renamed = renames.operations().isEmpty() ? actual : renames.renamed();
        operations.addAll(comparison(connection, dialect, ignored).compare(renamed, wanted));
        return differences(connection, dialect, operations, actual, wanted).withRenames(renames.open())
            .of(DatabaseProduct.of(connection).label(), sides.entities().classes(dialect));
    }

    private static Sides read(Connection connection, Dialect dialect, EntitySchema source, Set<String> schemas,
            ShadowScope scope) throws SQLException {
        try (EarlyInspection inspection = EarlyInspection.begin(connection, dialect, List.copyOf(schemas))) {
            EntitySchema entities = source.current();
            Schema wanted = entities.read(dialect);
            Set<String> all = new TreeSet<>(schemas);
            all.addAll(otherSchemas(wanted));
            scope.require(all);
            return new Sides(entities, inspection.schema(List.copyOf(all)), wanted);
        }
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
     * What differences take from the rows that there are when they are put right.
     * @param differences what a comparison found
     * @return what is lost, counted where that is cheap
     */
    List<DataLoss> losses(Differences differences) {
        Dialect dialect = differences.dialect();
        List<PossibleLoss> losses = possibleLosses(differences);
        if (losses.isEmpty() || dialect == null) {
            return List.of();
        }
        try (Connection connection = this.database.connect()) {
            return LossCount.count(losses, connection, dialect);
        }
        catch (SQLException | MigrateException ex) {
            logger.debug("Rows that would lose something cannot be counted", ex);
            return uncountedLosses(differences);
        }
    }

    /**
     * What differences take from the rows that there may be somewhere.
     * @param differences what a comparison found
     * @return what may be lost
     */
    static List<DataLoss> uncountedLosses(Differences differences) {
        return possibleLosses(differences).stream().flatMap((loss) -> loss.counted(null).stream()).toList();
    }

    private static List<PossibleLoss> possibleLosses(Differences differences) {
        Dialect dialect = differences.dialect();
        return (dialect != null) ? PossibleLosses.of(differences.operations(), dialect) : List.of();
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
        return Differences.of(counting(operations), dialect, definitions(connection, dialect), actual);
    }

    /**
     * The operations that count, in the words of the application.
     */
    private List<Operation> counting(List<Operation> found) {
        List<Operation> operations = found.stream().filter(this.settings::include).toList();
        for (OperationRewriter rewriter : this.settings.rewriters()) {
            operations = operations.stream().flatMap((operation) -> rewriter.rewrite(operation).stream()).toList();
        }
        return operations;
    }

    private static List<String> definitions(Connection connection, Dialect dialect) throws SQLException {
        ScratchDatabase scratch = dialect.scratchDatabase();
        return (scratch != null) ? scratch.definitions(connection) : List.of();
    }

    /**
     * What is not dropped, or not added, has no other name either.
     */
    private boolean counts(RenameCandidate candidate) {
        return Stream.of(candidate.drop(), candidate.add())
            .allMatch((operation) -> counting(List.of(operation)).contains(operation));
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
        return wanted.names()
            .map(QualifiedName::schema)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is compared.
     *
     * @param entities the entities
     * @param actual what the database has
     * @param wanted what the entities expect
     */
    private record Sides(EntitySchema entities, Schema actual, Schema wanted) {

    }

    private interface Work {

        Differences on(Connection connection) throws SQLException;

    }

}
