package dev.migrate.model;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares a model with a database, and makes the database what the model wants.
 */
abstract class ModelOnDatabase {

    static List<Operation> compare(DataSource dataSource, Connection connection, DomainModel model)
            throws SQLException {
        Dialect dialect = Dialects.of(connection);
        return new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection), (name) -> false)
            .compare(inspect(connection), model.read(dataSource).read(dialect));
    }

    static Schema inspect(Connection connection) throws SQLException {
        return Dialects.of(connection).inspector().inspect(connection, List.of());
    }

    static void execute(Connection connection, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            OperationExecution.execute(connection, operation);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static @Nullable String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

}
