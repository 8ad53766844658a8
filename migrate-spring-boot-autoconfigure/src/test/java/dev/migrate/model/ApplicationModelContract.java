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
import dev.migrate.model.application.Clinic;
import dev.migrate.model.application.Commerce;
import dev.migrate.model.application.Identity;
import dev.migrate.model.application.Measurements;
import dev.migrate.operation.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entities as large applications have them: nothing is found on what Hibernate creates,
 * what we create is the same in the catalog, and nothing is found on that.
 */
@FreshDatabaseForEachTest
abstract class ApplicationModelContract {

    static Stream<DomainModel> models() {
        DomainModel clinic = DomainModel.nestedIn(Clinic.class);
        DomainModel identity = DomainModel.nestedIn(Identity.class);
        DomainModel commerce = DomainModel.nestedIn(Commerce.class);
        DomainModel measurements = DomainModel.nestedIn(Measurements.class);
        return Stream.of(clinic, identity, commerce, measurements);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isCreatedAsHibernateDoes(DomainModel model, DataSource dataSource, Connection connection,
            TestDatabase database) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (TestDatabase another = TestDatabase.create(database.engine()); Connection other = another.connect()) {
            model.createdByHibernate(another.dataSource());
            create(connection, compare(model, dataSource, connection), problems);
            describe(compare(model, dataSource, connection))
                .forEach((difference) -> problems.add("again   " + difference));
            List<String> ours = CatalogText.of(connection);
            List<String> theirs = CatalogText.of(other);
            ours.stream().filter((line) -> !theirs.contains(line)).forEach((line) -> problems.add("ours    " + line));
            theirs.stream().filter((line) -> !ours.contains(line)).forEach((line) -> problems.add("theirs  " + line));
            describe(compare(model, another.dataSource(), other).stream().filter(this::isDoneByHibernate).toList())
                .forEach((difference) -> problems.add("found   " + difference));
        }
        assertThat(problems.stream().filter(this::isUnexpected).toList()).isEmpty();
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

    private static void create(Connection connection, List<Operation> operations, List<String> problems) {
        for (Operation operation : operations) {
            try {
                OperationExecution.execute(connection, operation);
            }
            catch (SQLException | RuntimeException ex) {
                problems.add("failed  %s: %s".formatted(describe(List.of(operation)), ex.getMessage()));
            }
        }
    }

    private static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

}
