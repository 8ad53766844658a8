package dev.migrate.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.diff.ComparisonRules;
import dev.migrate.diff.ObjectPatterns;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.diff.TableNormalizer;
import dev.migrate.execute.Database;
import dev.migrate.execute.OwnTables;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.shadow.ShadowDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Finds what was done to the application's database past the scripts. It is compared with
 * a shadow database that the scripts have made; both say what they have in the same
 * words, so that neither of them is asked what a text means, and nothing is created in
 * either.
 */
final class Drift {

    /** Made up by H2, HSQLDB, Oracle, SQL Server and Db2, another time each time. */
    private static final Pattern MADE_UP = Pattern
        .compile("\"?(constraint_|sys_|pk__|uq__|df__|ck__|fk__|sql\\d{15})\\w*\"?", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THE_SYSTEM = Pattern.compile("information_schema|pg_.*|system_lobs",
            Pattern.CASE_INSENSITIVE);

    private final Database database;

    private final OwnTables ownTables;

    private final ComparisonSettings settings;

    Drift(Database database, OwnTables ownTables, ComparisonSettings settings) {
        this.database = database;
        this.ownTables = ownTables;
        this.settings = settings;
    }

    /**
     * Compares the two databases.
     * @param schemas the names of the schemas to compare; empty for the connection's own
     * and all that the scripts have made
     * @param shadow what the scripts have made
     * @return what was done since, as operations on what the scripts have made
     */
    Differences find(List<String> schemas, ShadowDatabase shadow) {
        try (Connection made = new Database(shadow.dataSource()).connect(); Connection live = this.database.connect()) {
            return find(schemas, shadow, made, live);
        }
        catch (SQLException ex) {
            throw new MigrateException(
                    "The database cannot be compared with the scripts: %s\nNothing was changed. Make sure that the user may read the catalog, and try again with: migrate drift"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

    private Differences find(List<String> schemas, ShadowDatabase shadow, Connection made, Connection live)
            throws SQLException {
        Dialect dialect = Database.dialect(live);
        Identifiers identifiers = dialect.identifiers();
        String defaultSchema = Comparison.defaultSchema(live);
        Set<String> there = shadow.scope().hasSeveralSchemas() ? schemas(made, identifiers) : Set.of();
        Set<String> others = new TreeSet<>(there);
        Schema before = dialect.inspector().inspect(made, List.copyOf(others));
        others.retainAll(mentioned(before));
        schemas.stream()
            .filter((schema) -> !schema.contains("*") && !schema.equalsIgnoreCase(defaultSchema))
            .forEach(others::add);
        Schema now = dialect.inspector().inspect(live, List.copyOf(others));
        Predicate<QualifiedName> ignored = ignored(schemas, identifiers, defaultSchema, before);
        List<Operation> operations = new ArrayList<>();
        if (shadow.scope().hasSeveralSchemas()) {
            addSchemas(operations, others, there, schemas(live, identifiers));
        }
        operations.addAll(new SchemaComparison(dialect, TableNormalizer.NONE, ComparisonRules.ofDatabases(ignored))
            .compare(before, now));
        operations.removeIf(Drift::isMadeUp);
        operations.removeIf((operation) -> !this.settings.include(operation));
        return Differences.of(operations, dialect, List.of(), before);
    }

    private Predicate<QualifiedName> ignored(List<String> schemas, Identifiers identifiers,
            @Nullable String defaultSchema, Schema before) {
        ObjectPatterns only = ObjectPatterns.ofSchemas(schemas);
        return new IgnoredObjects(this.settings, this.ownTables, identifiers, defaultSchema, before)
            .or(new IgnoredObjects(this.settings, this.ownTables.inDefaultSchema(), identifiers, defaultSchema, before))
            .or((name) -> !only.include(name, defaultSchema));
    }

    private static void addSchemas(List<Operation> operations, Set<String> compared, Set<String> before,
            Set<String> now) {
        for (String schema : compared) {
            if (before.contains(schema) && !now.contains(schema)) {
                operations.add(new DropSchema(schema));
            }
            else if (!before.contains(schema) && now.contains(schema)) {
                operations.add(new CreateSchema(schema));
            }
        }
    }

    private static Set<String> schemas(Connection connection, Identifiers identifiers) throws SQLException {
        Set<String> schemas = new TreeSet<>();
        try (ResultSet rows = connection.getMetaData().getSchemas()) {
            while (rows.next()) {
                String schema = rows.getString("TABLE_SCHEM");
                if (!OF_THE_SYSTEM.matcher(schema.toLowerCase(Locale.ROOT)).matches()
                        && !schema.equals(connection.getSchema())) {
                    schemas.add(identifiers.name(schema));
                }
            }
        }
        return schemas;
    }

    private static Set<String> mentioned(Schema schema) {
        return schema.names().flatMap((name) -> Stream.ofNullable(name.schema())).collect(Collectors.toSet());
    }

    private static boolean isMadeUp(Operation operation) {
        if (operation instanceof RenameConstraint rename) {
            return isMadeUp(rename.name(), rename.newName());
        }
        return operation instanceof RenameIndex rename && isMadeUp(rename.name(), rename.newName());
    }

    private static boolean isMadeUp(String before, String now) {
        return MADE_UP.matcher(before).matches() && MADE_UP.matcher(now).matches();
    }

}
