package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.InverseOperations;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.model.entity.Customer;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Measures the model by the schema that Hibernate itself creates from the same entities.
 */
@FreshDatabaseForEachTest
abstract class EntityModelContract {

    @Test
    void doesNotDifferFromWhatHibernateCreates(DataSource dataSource, Connection connection) throws SQLException {
        PersistenceUnits.hibernate(dataSource, "create-only", packages());
        assertThat(describe(compareCreated(dataSource, connection))).isEmpty();
        assertThat(inspect(connection).views()).as("views after the comparison").hasSize(1);
    }

    @Test
    void createsWhatHibernateAccepts(DataSource dataSource, Connection connection) throws SQLException {
        execute(connection, compare(dataSource, connection));
        PersistenceUnits.hibernate(dataSource, "validate", packages());
    }

    @Test
    void doesNotDifferFromWhatItCreatesItself(DataSource dataSource, Connection connection) throws SQLException {
        execute(connection, compare(dataSource, connection));
        assertThat(describe(compare(dataSource, connection))).isEmpty();
    }

    @Test
    void takesBackWhatItCreates(DataSource dataSource, Connection connection) throws SQLException {
        List<Operation> operations = compare(dataSource, connection);
        execute(connection, operations);
        execute(connection, InverseOperations.of(operations));
        assertThat(inspect(connection)).isEqualTo(Schema.EMPTY);
    }

    @Test
    void dropsWhatHibernateCreatesAndTakesThatBack(DataSource dataSource, Connection connection) throws SQLException {
        PersistenceUnits.hibernate(dataSource, "create-only", packages());
        execute(connection, "drop view seats");
        List<Operation> operations = comparison(connection).compare(inspect(connection), Schema.EMPTY);
        execute(connection, operations);
        assertThat(inspect(connection)).isEqualTo(Schema.EMPTY);
        execute(connection, InverseOperations.of(operations));
        execute(connection, "create view seats as select id, seats from vehicle");
        assertThat(describe(compareCreated(dataSource, connection))).isEmpty();
    }

    @Test
    void readsTheSameEveryTime(DataSource dataSource, Connection connection) throws SQLException {
        assertThat(read(dataSource, connection)).isEqualTo(read(dataSource, connection));
    }

    /**
     * Whether Hibernate does what an operation says when it creates the schema.
     * @param operation an operation
     * @return whether it does
     */
    boolean isDoneByHibernate(Operation operation) {
        return true;
    }

    List<Operation> compareCreated(DataSource dataSource, Connection connection) throws SQLException {
        return compare(dataSource, connection).stream().filter(this::isDoneByHibernate).toList();
    }

    /**
     * The packages that the entities are in.
     * @return their names
     */
    String[] packages() {
        return new String[] { Customer.class.getPackageName() };
    }

    private List<Operation> compare(DataSource dataSource, Connection connection) throws SQLException {
        return comparison(connection).compare(inspect(connection), read(dataSource, connection));
    }

    private Schema read(DataSource dataSource, Connection connection) throws SQLException {
        return PersistenceUnits.read(dataSource, Map.of(), packages()).read(Dialects.of(connection));
    }

    private static SchemaComparison comparison(Connection connection) throws SQLException {
        Dialect dialect = Dialects.of(connection);
        return new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection), (name) -> false);
    }

    static Schema inspect(Connection connection) throws SQLException {
        return Dialects.of(connection).inspector().inspect(connection, List.of());
    }

    static void execute(Connection connection, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            try {
                OperationExecution.execute(connection, operation);
            }
            catch (SQLException ex) {
                fail("%s%n%s".formatted(describe(List.of(operation)), ex.getMessage()), ex);
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

    static Table table(Schema schema, String name) {
        return schema.tables().stream().filter((table) -> table.name().name().equals(name)).findFirst().orElseThrow();
    }

}
