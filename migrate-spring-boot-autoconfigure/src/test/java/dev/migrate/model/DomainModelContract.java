package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.operation.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Whole applications' entities: nothing is found that is not there, and what is created
 * is what Hibernate creates.
 */
@FreshDatabaseForEachTest
abstract class DomainModelContract {

    static Stream<DomainModel> models() {
        return DomainModels.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void doesNotDifferFromWhatHibernateCreates(DomainModel model, DataSource dataSource, Connection connection)
            throws SQLException {
        model.createdByHibernate(dataSource);
        assertThat(describe(compare(model, dataSource, connection).stream().filter(this::isDoneByHibernate).toList()))
            .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isCreatedOnceAndForAll(DomainModel model, DataSource dataSource, Connection connection) throws SQLException {
        execute(connection, compare(model, dataSource, connection));
        assertThat(describe(compare(model, dataSource, connection))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isTheSameInTheCatalog(DomainModel model, DataSource dataSource, Connection connection, TestDatabase database)
            throws SQLException {
        execute(connection, compare(model, dataSource, connection));
        List<String> ours = CatalogText.of(connection);
        try (TestDatabase another = TestDatabase.create(database.engine()); Connection other = another.connect()) {
            model.createdByHibernate(another.dataSource());
            List<String> theirs = CatalogText.of(other);
            List<String> differences = new ArrayList<>();
            ours.stream()
                .filter((line) -> !theirs.contains(line))
                .forEach((line) -> differences.add("ours    " + line));
            theirs.stream()
                .filter((line) -> !ours.contains(line))
                .forEach((line) -> differences.add("theirs  " + line));
            assertThat(differences.stream().filter(this::isUnexpected).sorted().toList()).isEmpty();
        }
    }

    /**
     * Whether Hibernate does what an operation says when it creates the schema.
     * @param operation an operation
     * @return whether it does
     */
    boolean isDoneByHibernate(Operation operation) {
        return true;
    }

    /**
     * Whether a line of the catalog is there on one side only, and should not be.
     * @param difference the line
     * @return {@code false} if there is a reason
     */
    boolean isUnexpected(String difference) {
        return true;
    }

    private static List<Operation> compare(DomainModel model, DataSource dataSource, Connection connection)
            throws SQLException {
        Dialect dialect = Dialects.of(connection);
        SchemaComparison comparison = new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection),
                (name) -> false);
        return comparison.compare(dialect.inspector().inspect(connection, List.of()),
                model.read(dataSource).read(dialect));
    }

    private static void execute(Connection connection, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            try {
                OperationExecution.execute(connection, operation);
            }
            catch (SQLException ex) {
                fail("%s%n%s".formatted(describe(List.of(operation)), ex.getMessage()), ex);
            }
        }
    }

    private static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

}
