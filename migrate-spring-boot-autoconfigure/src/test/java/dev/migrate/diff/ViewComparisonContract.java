package dev.migrate.diff;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.StatementCounter;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Views, whose queries every database writes in its own way.
 */
@FreshDatabaseForEachTest
abstract class ViewComparisonContract {

    private static final String SHORT = "select id, name from account where (name < 'm') and id in (1, 2)";

    private static final String LONG = "select name as called, count(*) as times from account group by name";

    @Test
    void asksOnceForAllViewsAndForNothingElse(StatementCounter counter) throws SQLException {
        try (Connection connection = counter.getConnection()) {
            create(connection);
            counter.clear();
            Schema actual = inspect(connection);
            int inspection = counter.statements().size();
            assertThat(compare(connection, actual, List.of(view("first_names", SHORT), view("all_names", LONG))))
                .isEmpty();
            List<String> asked = counter.statements()
                .stream()
                .filter((sql) -> !sql.matches("(?is)\\s*(create|drop)\\s.*"))
                .toList();
            assertThat(asked).hasSizeLessThanOrEqualTo(inspection + 1);
            assertThat(inspect(connection).views()).as("views after the comparison").hasSize(2);
        }
    }

    @Test
    void findsViewsThatShowSomethingElse(Connection connection) throws SQLException {
        create(connection);
        List<Operation> operations = compare(connection, inspect(connection),
                List.of(view("first_names", SHORT.replace("2", "3")), view("all_names", LONG), view("more", SHORT)));
        assertThat(operations.stream().map((operation) -> operation.accept(new DifferenceDescription())))
            .satisfiesExactlyInAnyOrder((difference) -> assertThat(difference).contains("first_names"),
                    (difference) -> assertThat(difference).contains("more"));
    }

    @Test
    void findsViewsOnColumnsThatAreYetToCome(Connection connection) throws SQLException {
        create(connection);
        List<Operation> operations = compare(connection, inspect(connection),
                List.of(view("first_names", "select id, name, age from account"), view("all_names", LONG)));
        assertThat(operations).hasSize(1);
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table account (id integer not null primary key, name varchar(20))");
            statement.execute("create view first_names as " + SHORT);
            statement.execute("create view all_names as " + LONG);
        }
    }

    private static ReplaceableObject view(String name, String query) {
        return new ReplaceableObject(ReplaceableObject.Kind.VIEW, QualifiedName.of(name), null, null, query);
    }

    private static Schema inspect(Connection connection) throws SQLException {
        return Dialects.of(connection).inspector().inspect(connection, List.of());
    }

    private static List<Operation> compare(Connection connection, Schema actual, List<ReplaceableObject> views)
            throws SQLException {
        Dialect dialect = Dialects.of(connection);
        Schema wanted = new Schema(actual.tables(), actual.sequences(), views, actual.enumTypes(), actual.domains(),
                actual.structTypes());
        return new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection), (name) -> false)
            .compare(actual, wanted);
    }

}
