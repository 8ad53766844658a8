package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.migrate.Operations;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.OperationExamples.Example;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.enumeration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every operation is carried out on a real database and taken back, and the catalog is as
 * it was before: no trace is left. What a database does not have, it is not made to do by
 * half.
 */
@FreshDatabaseForEachTest
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
abstract class OperationContract {

    private final Connection connection;

    private final Dialect dialect;

    private final TableLookup tables;

    OperationContract(Connection connection) throws SQLException {
        this.connection = connection;
        this.dialect = Dialects.of(connection);
        this.tables = new LiveTables(this.dialect, connection);
    }

    static Stream<Example> examples() {
        return OperationExamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesNoTraceWhereItIsTakenBack(Example example) throws SQLException {
        try (TransactionFrame.Opened frame = this.dialect.transactionFrame().open(this.connection)) {
            runAndTakeBack(example);
            frame.beforeCommit();
        }
    }

    @Test
    void constraintsThatNobodyNamesAreNamedByTheConvention() throws SQLException {
        for (Operation operation : CollectedOperations.named(this.dialect.name(),
                (op) -> op.createTable("loan", (table) -> {
                    table.column("id", bigint()).notNull();
                    table.column("status", enumeration("NEW", "DONE")).notNull();
                    table.column("previous_id", bigint());
                    table.primaryKey("id");
                    table.unique(null, "previous_id", "status");
                    table.foreignKey(null, "previous_id").references("loan", "id");
                    table.check(null, "id > 0");
                }))) {
            run(operation);
        }
        assertThat(inspect().tables().get(0).constraints()).extracting(Constraint::name)
            .containsExactlyInAnyOrderElementsOf(namesByConvention());
    }

    /**
     * The names of constraints that the database knows afterwards.
     * @return the name of its primary key, of a unique constraint, a foreign key, a check
     * and of the check of an enumeration
     */
    List<@Nullable String> namesByConvention() {
        return List.of("pk_loan", "uq_loan_previous_id_status", "fk_loan_previous_id", "ck_loan_id", "ck_loan_status");
    }

    private void runAndTakeBack(Example example) throws SQLException {
        run(OperationExamples.TABLES);
        Operation operation = CollectedOperations.of(this.dialect.name(), example.migration()).get(0);
        if (isSupported(example.before())) {
            run(example.before());
        }
        Catalog before = catalog();
        if (!isSupported(example.migration())) {
            assertThatExceptionOfType(UnsupportedFeatureException.class).isThrownBy(() -> run(operation));
            assertThat(catalog()).isEqualTo(before);
            return;
        }
        Operation known = withWhatIsThere(operation);
        run(known);
        Operation inverse = known.inverse().orElse(null);
        if (inverse != null) {
            assertThat(catalog().equals(before)).isEqualTo(!isVisible(known));
            run(inverse);
            assertThat(catalog()).isEqualTo(before);
        }
    }

    @AfterEach
    void dropsWhatIsOutsideTheDatabaseOfTheTest() throws SQLException {
        execute("drop schema if exists operation_example");
    }

    private boolean isSupported(Consumer<Operations> migration) {
        try {
            for (Operation operation : CollectedOperations.of(this.dialect.name(), migration)) {
                this.dialect.ddl().render(operation, this.tables);
            }
            return true;
        }
        catch (UnsupportedFeatureException ex) {
            return false;
        }
    }

    /** What autogeneration would have written into the operation. */
    private Operation withWhatIsThere(Operation operation) throws SQLException {
        Optional<Table> found = operation.subject().flatMap(this.tables::find);
        Table table = found.orElse(null);
        if (operation instanceof AlterSequence alter) {
            Sequence sequence = sequence();
            return new AlterSequence(alter.sequence(), alter.options(),
                    SequenceOptions.NONE.withIncrement(sequence.increment()));
        }
        if (operation instanceof DropSequence drop) {
            return new DropSequence(drop.sequence(), sequence());
        }
        if (table == null) {
            return operation;
        }
        if (operation instanceof DropTable drop) {
            return new DropTable(drop.table(), table);
        }
        if (operation instanceof AlterColumn alter) {
            return new AlterColumn(alter.table(), alter.column(), alter.changes(),
                    table.column(alter.column()).orElseThrow());
        }
        if (operation instanceof DropColumn drop) {
            return new DropColumn(drop.table(), drop.column(), table.column(drop.column()).orElseThrow());
        }
        if (operation instanceof DropIndex drop) {
            return new DropIndex(drop.table(), drop.name(), table.indexes().get(0), drop.concurrently());
        }
        if (operation instanceof DropConstraint drop) {
            return new DropConstraint(drop.table(), drop.name(), drop.kind(), constraint(table, drop));
        }
        return operation;
    }

    /**
     * What a constraint is that is to be dropped.
     * @param table the table
     * @param drop what drops it
     * @return the constraint
     */
    Constraint constraint(Table table, DropConstraint drop) {
        return table.constraints()
            .stream()
            .filter((constraint) -> constraint.kind() == drop.kind())
            .findFirst()
            .orElseThrow();
    }

    /**
     * The sequence that the example has created.
     * @return the sequence
     * @throws SQLException if it cannot be found
     */
    Sequence sequence() throws SQLException {
        return inspect().sequences().get(0);
    }

    /**
     * Whether the catalog shows what an operation has done.
     * @param operation the operation
     * @return whether it does
     */
    boolean isVisible(Operation operation) {
        return true;
    }

    private void run(Consumer<Operations> migration) throws SQLException {
        for (Operation operation : CollectedOperations.of(this.dialect.name(), migration)) {
            run(operation);
        }
    }

    private void run(Operation operation) throws SQLException {
        for (SqlStatement sql : this.dialect.ddl().render(operation, this.tables)) {
            execute(sql.sql());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
        catch (SQLException ex) {
            throw new SQLException(sql + ": " + ex.getMessage(), ex);
        }
    }

    private Schema inspect() throws SQLException {
        return this.dialect.inspector().inspect(this.connection, List.of());
    }

    private Catalog catalog() throws SQLException {
        List<String> others = new ArrayList<>();
        for (String query : queries()) {
            try (Statement statement = this.connection.createStatement();
                    ResultSet result = statement.executeQuery(query)) {
                while (result.next()) {
                    others.add(result.getString(1) + ": " + result.getString(2));
                }
            }
        }
        return new Catalog(inspect(), others.stream().sorted().toList());
    }

    /**
     * What the inspector does not read.
     * @return queries for the name of an object and its definition
     */
    List<String> queries() {
        return List.of("select table_name, view_definition from information_schema.views where table_schema = schema()",
                "select routine_name, routine_definition from information_schema.routines where routine_schema = schema()",
                "select trigger_name, event_object_table from information_schema.triggers where trigger_schema = schema()",
                "select schema_name, schema_name from information_schema.schemata where lower(schema_name) like 'operation%'");
    }

    /**
     * Everything that an operation could have left behind.
     */
    private record Catalog(Schema schema, List<String> others) {

    }

}
