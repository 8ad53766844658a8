package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.UnknownProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.model.application.Clinic;
import dev.migrate.model.application.Commerce;
import dev.migrate.operation.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that goes by a name that nobody has heard of: all that there is is what its
 * driver says.
 */
@FreshDatabaseForEachTest
abstract class UnknownDatabaseContract {

    static Stream<DomainModel> models() {
        return Stream.of(DomainModel.nestedIn(Clinic.class), DomainModel.nestedIn(Commerce.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void doesNotDifferFromWhatHibernateCreates(DomainModel model, DataSource dataSource, Connection connection)
            throws SQLException {
        model.createdByHibernate(dataSource);
        assertThat(describe(compare(model, dataSource, connection))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isCreatedOnceAndForAll(DomainModel model, DataSource dataSource, Connection connection) throws SQLException {
        execute(connection, compare(model, dataSource, connection));
        PersistenceUnits.hibernate(dataSource, "validate", model);
        assertThat(describe(compare(model, dataSource, connection))).isEmpty();
    }

    @Test
    void findsAndMendsWhatTheDriverCanTell(DataSource dataSource, Connection connection) throws SQLException {
        DomainModel model = DomainModel.nestedIn(Clinic.class);
        model.createdByHibernate(dataSource);
        execute(connection, "drop table vet_specialties", "alter table owners drop column telephone",
                "alter table owners add column left_over integer", "create table left_over (id integer primary key)",
                "alter table label alter column colour set data type varchar(9)",
                "alter table pets alter column name drop not null", "create index ix_x on pets (birth_date)");
        List<Operation> operations = compare(model, dataSource, connection);
        assertThat(describe(operations)).contains("added table vet_specialties", "added column owners.telephone",
                "removed column owners.left_over", "removed table left_over", "label.colour: varchar(9) → varchar(7)",
                "pets.name: nullable → not null", "removed index ix_x on pets(birth_date)");
        execute(connection, operations);
        assertThat(describe(compare(model, dataSource, connection))).isEmpty();
    }

    private static List<Operation> compare(DomainModel model, DataSource dataSource, Connection connection)
            throws SQLException {
        Dialect dialect = dialect(connection);
        return new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection), (name) -> false)
            .compare(dialect.inspector().inspect(connection, List.of()), model.read(dataSource).read(dialect));
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        Dialect dialect = Dialects.of(UnknownProduct.of(connection));
        assertThat(dialect.name()).isEqualTo("standard");
        return dialect;
    }

    private static void execute(Connection connection, List<Operation> operations) throws SQLException {
        Dialect dialect = dialect(connection);
        for (Operation operation : operations) {
            OperationExecution.execute(connection, dialect, operation);
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

}
