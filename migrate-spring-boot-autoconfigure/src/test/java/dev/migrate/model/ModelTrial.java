package dev.migrate.model;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.InverseOperations;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;

import org.springframework.core.NestedExceptionUtils;

/**
 * What goes wrong when a model is created in an empty database, compared with that, held
 * against what Hibernate creates, and taken back.
 */
final class ModelTrial {

    private final DomainModel model;

    private final DataSource dataSource;

    private final Connection connection;

    private final List<String> problems = new ArrayList<>();

    ModelTrial(DomainModel model, DataSource dataSource, Connection connection) {
        this.model = model;
        this.dataSource = dataSource;
        this.connection = connection;
    }

    /**
     * Tries everything.
     * @param database where everything happens
     * @param counts whether a difference to Hibernate's own schema counts
     * @return a line for each thing that is not as it should be
     */
    List<String> problems(TestDatabase database, Predicate<Operation> counts) throws SQLException {
        List<Operation> schemas = schemas(this.dataSource, this.connection);
        List<Operation> operations = new ArrayList<>(schemas);
        operations.addAll(compare(this.dataSource, this.connection));
        execute(this.connection, operations);
        describe("again   ", compare(this.dataSource, this.connection));
        List<String> ours = content(this.connection, schemas);
        execute(this.connection, InverseOperations.of(operations));
        CatalogText.of(this.connection).forEach((line) -> this.problems.add("left    " + line));
        try (TestDatabase another = TestDatabase.create(database.engine()); Connection other = another.connect()) {
            List<Operation> theirSchemas = schemas(another.dataSource(), other);
            execute(other, theirSchemas);
            if (!isCreatedByHibernate(another)) {
                dropDatabases(other, theirSchemas);
                return this.problems;
            }
            List<String> theirs = content(other, theirSchemas);
            ours.stream()
                .filter((line) -> !theirs.contains(line))
                .forEach((line) -> this.problems.add("ours    " + line));
            theirs.stream()
                .filter((line) -> !ours.contains(line))
                .forEach((line) -> this.problems.add("theirs  " + line));
            describe("found   ", compare(another.dataSource(), other).stream().filter(counts).toList());
            dropDatabases(other, theirSchemas);
        }
        return this.problems;
    }

    private List<Operation> compare(DataSource dataSource, Connection connection) throws SQLException {
        Dialect dialect = Dialects.of(connection);
        Schema wanted = model(dataSource).read(dataSource).read(dialect);
        Set<String> schemas = schemas(wanted);
        SchemaComparison comparison = new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection),
                (name) -> false);
        return comparison.compare(dialect.inspector().inspect(connection, List.copyOf(schemas)), wanted);
    }

    private static List<String> content(Connection connection, List<Operation> schemas) throws SQLException {
        List<String> content = new ArrayList<>(CatalogText.of(connection));
        Dialect dialect = Dialects.of(connection);
        for (Table table : dialect.inspector().inspect(connection, names(schemas)).tables()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement
                        .executeQuery("select * from " + dialect.identifiers().sql(table.name()))) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    Set<String> values = new TreeSet<>();
                    for (int i = 1; i <= columns; i++) {
                        values.add(
                                rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT) + " " + rows.getString(i));
                    }
                    content.add("row of %s %s".formatted(table.name().name(), values));
                }
            }
        }
        return content;
    }

    private List<Operation> schemas(DataSource dataSource, Connection connection) throws SQLException {
        return schemas(model(dataSource).read(dataSource).read(Dialects.of(connection))).stream()
            .map((schema) -> (Operation) new CreateSchema(schema))
            .toList();
    }

    // what MySQL calls a schema outlives the database that it was created from
    private void dropDatabases(Connection connection, List<Operation> schemas) throws SQLException {
        if (this.model.settings().containsKey("hibernate.default_catalog")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
            }
            execute(connection, InverseOperations.of(schemas));
        }
    }

    private static List<String> names(List<Operation> schemas) {
        return schemas.stream().map((schema) -> ((CreateSchema) schema).schema()).toList();
    }

    private static Set<String> schemas(Schema wanted) {
        Set<String> schemas = new TreeSet<>();
        Stream.concat(wanted.tables().stream().map(Table::name), wanted.sequences().stream().map(Sequence::name))
            .map(QualifiedName::schema)
            .filter(Objects::nonNull)
            .forEach(schemas::add);
        return schemas;
    }

    /**
     * To be told where all is that has no place of its own, Hibernate has to know the
     * name of the database.
     */
    private DomainModel model(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return "here".equals(this.model.settings().get("hibernate.default_catalog"))
                    ? this.model.with("hibernate.default_catalog", connection.getCatalog()) : this.model;
        }
    }

    private boolean isCreatedByHibernate(TestDatabase database) throws SQLException {
        try {
            model(database.dataSource()).createdByHibernate(database.dataSource());
            return true;
        }
        catch (RuntimeException ex) {
            this.problems.add("hibernate " + NestedExceptionUtils.getMostSpecificCause(ex).getMessage());
            return false;
        }
    }

    private void execute(Connection connection, List<Operation> operations) {
        for (Operation operation : operations) {
            try {
                OperationExecution.execute(connection, operation);
            }
            catch (SQLException | RuntimeException ex) {
                this.problems
                    .add("failed  %s: %s".formatted(operation.accept(new DifferenceDescription()), ex.getMessage()));
            }
        }
    }

    private void describe(String prefix, List<Operation> operations) {
        operations.forEach((operation) -> this.problems.add(prefix + operation.accept(new DifferenceDescription())));
    }

}
