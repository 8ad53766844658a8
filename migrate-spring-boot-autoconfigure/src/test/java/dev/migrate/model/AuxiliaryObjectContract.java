package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.InverseOperations;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a mapping describes in SQL of its own: {@code <database-object>}.
 */
@FreshDatabaseForEachTest
@ExtendWith(OutputCaptureExtension.class)
abstract class AuxiliaryObjectContract {

    private static final DomainModel POSTINGS = DomainModel.of("postings", Posting.class).mappedBy("postings.hbm.xml");

    @Test
    void isCreatedWithTheTablesAndTakenBack(DataSource dataSource, Connection connection) throws SQLException {
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).startsWith("added table posting")
            .contains("SQL statement: create index ix_posting_note on posting (note)")
            .endsWith("SQL statement: insert into posting (id, amount) values (0, 0)");
        execute(connection, operations);
        assertThat(others(connection)).contains(routine());
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        execute(connection, InverseOperations.of(operations));
        assertThat(inspect(connection)).isEqualTo(Schema.EMPTY);
        assertThat(others(connection)).isEmpty();
    }

    @Test
    void isThereOnceHibernateHasCreatedIt(DataSource dataSource, Connection connection, CapturedOutput output)
            throws SQLException {
        POSTINGS.createdByHibernate(dataSource);
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        assertThat(indexes(connection)).contains("ix_posting_note");
        assertThat(output).contains("cannot be told", "insert into posting (id, amount) values (0, 0)")
            .doesNotContain("create index ix_posting_note");
    }

    @Test
    void isFoundMissing(DataSource dataSource, Connection connection) throws SQLException {
        POSTINGS.createdByHibernate(dataSource);
        try (Statement statement = connection.createStatement()) {
            statement.execute(removal());
        }
        List<Operation> operations = compare(dataSource, connection);
        assertThat(describe(operations)).singleElement().asString().startsWith("SQL statement: create ");
        execute(connection, operations);
        assertThat(others(connection)).contains(routine());
        assertThat(describe(compare(dataSource, connection))).isEmpty();
        execute(connection, InverseOperations.of(operations));
        assertThat(others(connection)).doesNotContain(routine());
    }

    /**
     * The trigger or function that the mapping creates.
     * @return its kind and name
     */
    String routine() {
        return "trigger posting.tr_posting";
    }

    /**
     * The statement that takes it away.
     * @return the statement
     */
    String removal() {
        return "drop trigger tr_posting";
    }

    private static Set<String> indexes(Connection connection) throws SQLException {
        return inspect(connection).tables()
            .stream()
            .map(Table::indexes)
            .flatMap(List::stream)
            .map(Index::name)
            .collect(Collectors.toSet());
    }

    private static List<String> others(Connection connection) throws SQLException {
        Map<String, Set<QualifiedName>> objects = Dialects.of(connection).inspector().inspectOthers(connection);
        return objects.entrySet()
            .stream()
            .flatMap((entry) -> entry.getValue().stream().map((name) -> entry.getKey() + " " + name))
            .filter((object) -> !object.equals("extension plpgsql"))
            .sorted()
            .toList();
    }

    private static List<Operation> compare(DataSource dataSource, Connection connection) throws SQLException {
        Dialect dialect = Dialects.of(connection);
        return new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection), (name) -> false)
            .compare(inspect(connection), POSTINGS.read(dataSource).read(dialect));
    }

    private static Schema inspect(Connection connection) throws SQLException {
        return Dialects.of(connection).inspector().inspect(connection, List.of());
    }

    private static void execute(Connection connection, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            OperationExecution.execute(connection, operation);
        }
    }

    private static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

    /** Has more to it than columns. */
    @Entity(name = "posting")
    static class Posting {

        @Id
        int id;

        @Column(nullable = false)
        int amount;

        @Column(length = 40)
        String note;

    }

}
