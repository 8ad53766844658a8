package dev.migrate.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Identifiers;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.IgnoredTables;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.execute.Database;
import dev.migrate.execute.OwnTables;
import dev.migrate.operation.Operation;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;

/**
 * Compares the entities with the live database.
 */
public class Comparison {

    private final Database database;

    private final Supplier<@Nullable EntitySchema> entities;

    private final OwnTables ownTables;

    private final List<String> ignoredTables;

    private final NamingPatterns naming;

    /**
     * A comparison.
     * @param dataSource leads to the database
     * @param entities gives the entities, or {@code null} if the application has none
     * @param ownTables the tables that Migrate keeps for itself
     * @param ignoredTables patterns of further tables to leave alone
     */
    public Comparison(DataSource dataSource, Supplier<@Nullable EntitySchema> entities, OwnTables ownTables,
            List<String> ignoredTables) {
        this(dataSource, entities, ownTables, ignoredTables, NamingPatterns.DEFAULT);
    }

    /**
     * A comparison with patterns for names.
     * @param dataSource leads to the database
     * @param entities gives the entities, or {@code null} if the application has none
     * @param ownTables the tables that Migrate keeps for itself
     * @param ignoredTables patterns of further tables to leave alone
     * @param naming what new constraints and indexes are called that have no name
     */
    public Comparison(DataSource dataSource, Supplier<@Nullable EntitySchema> entities, OwnTables ownTables,
            List<String> ignoredTables, NamingPatterns naming) {
        this.naming = naming;
        this.database = new Database(dataSource);
        this.entities = entities;
        this.ownTables = ownTables;
        this.ignoredTables = ignoredTables;
    }

    Differences compare() {
        EntitySchema entitySchema = this.entities.get();
        if (entitySchema == null) {
            throw new MigrateException(
                    "This application has no JPA entities that Hibernate could tell of, so there is nothing to compare the database with. Add spring-boot-starter-data-jpa, or write the revision by hand: migrate revision -m \"...\"");
        }
        try (Connection connection = this.database.connect()) {
            Dialect dialect = Database.dialect(connection);
            Schema wanted = entitySchema.read(dialect);
            Schema actual = dialect.inspector().inspect(connection, otherSchemas(wanted));
            SchemaComparison comparison = new SchemaComparison(dialect,
                    (tables) -> dialect.normalizer().normalize(connection, tables),
                    ignored(dialect, defaultSchema(connection), wanted), this.naming);
            List<Operation> operations = comparison.compare(actual, wanted);
            return new Differences(operations, describe(operations), dialect);
        }
        catch (SQLException ex) {
            throw new MigrateException(
                    "The database cannot be compared with the entities: %s\nNothing was changed. Make sure that the user may read the catalog, and try again with: migrate check"
                        .formatted(ex.getMessage()),
                    ex);
        }
    }

    /**
     * Tables of other tools are ignored unless the entities know them, our own always.
     */
    private Predicate<QualifiedName> ignored(Dialect dialect, @Nullable String defaultSchema, Schema wanted) {
        Identifiers identifiers = dialect.identifiers();
        Set<QualifiedName> own = this.ownTables.all()
            .stream()
            .map((table) -> withoutDefaultSchema(table, identifiers, defaultSchema))
            .map(identifiers::canonical)
            .collect(Collectors.toSet());
        Set<QualifiedName> known = names(wanted).map(identifiers::canonical).collect(Collectors.toSet());
        return new IgnoredTables(this.ignoredTables).and((name) -> !known.contains(name)).or(own::contains);
    }

    private static QualifiedName withoutDefaultSchema(QualifiedName table, Identifiers identifiers,
            @Nullable String defaultSchema) {
        boolean inDefaultSchema = table.schema() != null && identifiers.stored(table.schema()).equals(defaultSchema);
        return inDefaultSchema ? new QualifiedName(null, table.name()) : table;
    }

    /**
     * What MySQL and MariaDB call a schema is a catalog to JDBC.
     */
    private static @Nullable String defaultSchema(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        return (schema != null) ? schema : connection.getCatalog();
    }

    private static List<String> describe(List<Operation> operations) {
        DifferenceDescription description = new DifferenceDescription();
        return operations.stream().map((operation) -> operation.accept(description)).toList();
    }

    private static List<String> otherSchemas(Schema wanted) {
        return names(wanted).map(QualifiedName::schema).filter((schema) -> schema != null).distinct().sorted().toList();
    }

    private static Stream<QualifiedName> names(Schema schema) {
        return Stream.concat(schema.tables().stream().map(Table::name),
                schema.sequences().stream().map(Sequence::name));
    }

}
