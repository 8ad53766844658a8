package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.diff.ConnectedNormalizer;
import dev.migrate.diff.DifferenceDescription;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Changes one thing after another in a database that Hibernate created, expects that to
 * be found, has it put right and expects that nothing is left.
 */
abstract class DriftContract {

    private static final QualifiedName CUSTOMER = QualifiedName.of("customer");

    private static final QualifiedName EVERY_TYPE = QualifiedName.of("every_type");

    private static final QualifiedName INVOICE = QualifiedName.of("invoice");

    private static final QualifiedName SEQUENCE = QualifiedName.of("payment_number");

    @Test
    void isFoundAndPutRight(DataSource dataSource, Connection connection) throws SQLException {
        PersistenceUnits.hibernate(dataSource, "create-only");
        Dialect dialect = Dialects.of(connection);
        Schema wanted = PersistenceUnits.read(dataSource, Map.of()).read(dialect);
        SchemaComparison comparison = new SchemaComparison(dialect, new ConnectedNormalizer(dialect, connection),
                (name) -> false);
        // what Hibernate leaves out
        execute(connection, comparison.compare(inspect(connection), wanted));
        SoftAssertions softly = new SoftAssertions();
        List<String> rows = new ArrayList<>();
        for (Drift drift : allDrifts(connection)) {
            Schema before = inspect(connection);
            List<Operation> change = drift.operations().in(before);
            if (!change.stream().allMatch(this::canBeTold)) {
                continue;
            }
            String description = describe(change).toString();
            execute(connection, change);
            List<Operation> operations = comparison.compare(inspect(connection), wanted);
            softly.assertThat(operations)
                .as(description + " leads to " + describe(operations))
                .extracting((operation) -> operation.getClass().getSimpleName())
                .containsExactlyElementsOf(drift.expected());
            rows.add("| %s | %s |".formatted(description.replaceAll("^\\[|]$", ""),
                    String.join("<br>", describe(operations))));
            execute(connection, operations);
            softly.assertThat(describe(comparison.compare(inspect(connection), wanted)))
                .as(description + " put right by " + describe(operations))
                .isEmpty();
        }
        softly.assertAll();
        new DetectionPage(dialect.name()).expect(rows);
    }

    private List<Drift> allDrifts(Connection connection) throws SQLException {
        List<Drift> drifts = new ArrayList<>(drifts());
        if (hasChecks(connection)) {
            drifts.addAll(driftsOfChecks());
        }
        if (hasSequences()) {
            drifts.addAll(driftsOfSequences());
        }
        if (changesReferencedColumns()) {
            drifts.add(alter(CUSTOMER, "id", new ColumnChange.SetIdentity(null)));
        }
        drifts.addAll(furtherDrifts());
        return drifts;
    }

    /**
     * Whether the database has checks.
     * @param connection a connection to it
     * @return whether it enforces them
     * @throws SQLException if it does not say
     */
    boolean hasChecks(Connection connection) throws SQLException {
        return true;
    }

    /**
     * Whether the database has sequences.
     * @return whether it has
     */
    boolean hasSequences() {
        return true;
    }

    /**
     * Whether the database changes a column that foreign keys refer to.
     * @return whether it does so without dropping them first
     */
    boolean changesReferencedColumns() {
        return true;
    }

    /**
     * Whether the database can tell what an operation does.
     * @param operation the operation
     * @return {@code false} where it has one thing for two of ours, or no such thing
     */
    boolean canBeTold(Operation operation) {
        return true;
    }

    /**
     * What can be changed only in some databases.
     * @return further changes
     */
    abstract List<Drift> furtherDrifts();

    /**
     * The checks that make a number or text an enumeration, where they have names.
     */
    static List<Drift> driftsOfEnumerationChecks() {
        return List
            .of(drift((schema) -> List.of(drop(CUSTOMER, check(schema, "previous_status"))), "CreateConstraint"), drift(
                    (schema) -> List.of(drop(CUSTOMER, check(schema, "previous_status")),
                            new CreateConstraint(CUSTOMER,
                                    new CheckConstraint("ck_x", "previous_status between 0 and 1"))),
                    "DropConstraint", "CreateConstraint"));
    }

    static Drift sql(String statements, String... expected) {
        return drift((schema) -> {
            String name = first(EntityModelContract.table(schema, "customer").uniqueConstraints().stream(),
                    (unique) -> unique.columns().equals(List.of("nick_name")))
                .name();
            String key = foreignKey(schema, "debtor_id").name();
            return List.of(statements.split("; "))
                .stream()
                .map((statement) -> statement.replace("UNIQUE", String.valueOf(name))
                    .replace("FOREIGN", String.valueOf(key)))
                .map((statement) -> (Operation) new ExecuteSql(statement, null))
                .toList();
        }, expected);
    }

    static List<Drift> driftsOfEnumerationTypes() {
        return List.of(alter(CUSTOMER, "status",
                new ColumnChange.SetType(new ColumnType.Enumeration(List.of("ACTIVE", "NEW")))));
    }

    private static List<Drift> drifts() {
        return List.of(
                drift((schema) -> List.of(new CreateTable(
                        Table.of(QualifiedName.of("left_over"), List.of(column("a", Kind.INTEGER)), null))),
                        "DropTable"),
                drift((schema) -> List.of(new DropTable(QualifiedName.of("number_generator"), null)), "CreateTable",
                        "BulkInsert"),
                drift((schema) -> List.of(new AddColumn(CUSTOMER, column("left_over", Kind.DATE))), "DropColumn"),
                drift((schema) -> List.of(new DropColumn(CUSTOMER, "balance", null)), "AddColumn"),
                alter(EVERY_TYPE, "a_string", type(Kind.VARCHAR, 300)),
                alter(CUSTOMER, "balance", type(Kind.NUMERIC, 12, 3)),
                alter(CUSTOMER, "balance", type(Kind.NUMERIC, 11, 4)), alter(EVERY_TYPE, "an_int", type(Kind.BIGINT)),
                alter(EVERY_TYPE, "a_short", type(Kind.INTEGER)), alter(EVERY_TYPE, "a_float", type(Kind.DOUBLE)),
                alter(EVERY_TYPE, "a_string", type(Kind.TEXT)),
                alter(EVERY_TYPE, "a_timestamp", type(Kind.TIMESTAMP, 3)),
                alter(EVERY_TYPE, "a_timestamp", type(Kind.DATE)),
                alter(CUSTOMER, "email", new ColumnChange.SetNullable(true)),
                alter(CUSTOMER, "lucky_number", new ColumnChange.SetNullable(false)),
                alter(CUSTOMER, "lucky_number", new ColumnChange.SetDefault(null)),
                alter(CUSTOMER, "lucky_number", new ColumnChange.SetDefault("7")),
                alter(CUSTOMER, "first_name", new ColumnChange.SetDefault("'none'")),
                alter(CUSTOMER, "first_name", new ColumnChange.SetComment("as on the card")),
                drift((schema) -> List.of(new SetTableComment(CUSTOMER, "who buys", "Whoever buys")),
                        "SetTableComment"),
                drift((schema) -> List.of(new DropColumn(CUSTOMER, "name_length", null),
                        new AddColumn(CUSTOMER,
                                column("name_length", Kind.INTEGER).withGeneratedSql("length(first_name)"))),
                        "DropColumn", "AddColumn"),
                drift((schema) -> List.of(drop(CUSTOMER, unique(schema, "nick_name"))), "CreateConstraint"),
                drift((schema) -> List.of(new CreateConstraint(CUSTOMER, new UniqueConstraint("uq_x", List.of("age")))),
                        "DropConstraint"),
                drift((schema) -> List.of(drop(CUSTOMER, unique(schema, "nick_name")),
                        new CreateConstraint(CUSTOMER, new UniqueConstraint("uq_x", List.of("nick_name", "age")))),
                        "DropConstraint", "CreateConstraint"),
                drift((schema) -> List.of(drop(INVOICE, foreignKey(schema, "debtor_id"))), "CreateConstraint"), drift(
                        (schema) -> List.of(drop(INVOICE, foreignKey(schema, "debtor_id")),
                                new CreateConstraint(INVOICE,
                                        new ForeignKey("fk_x", List.of("debtor_id"), CUSTOMER, List.of("id"),
                                                ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION))),
                        "DropConstraint", "CreateConstraint"),
                drift((schema) -> List.of(new CreateIndex(CUSTOMER, Index.on("ix_x", List.of("age")))), "DropIndex"),
                drift((schema) -> List.of(new DropIndex(CUSTOMER, "ix_customer_last_name", null)), "CreateIndex"),
                drift((schema) -> List.of(new DropIndex(CUSTOMER, "ix_customer_last_name", null),
                        new CreateIndex(CUSTOMER, Index.on("ix_customer_last_name", List.of("last_name")))),
                        "DropIndex", "CreateIndex"),
                drift((schema) -> List
                    .of(drop(QualifiedName.of("number_generator"), primaryKey(schema, "number_generator"))),
                        "CreateConstraint"));
    }

    private static List<Drift> driftsOfChecks() {
        return List.of(drift((schema) -> List.of(drop(CUSTOMER, check(schema, "nick_name"))), "CreateConstraint"),
                drift((schema) -> List.of(drop(CUSTOMER, check(schema, "nick_name")),
                        new CreateConstraint(CUSTOMER, new CheckConstraint("ck_x", "nick_name <> 'x'"))),
                        "DropConstraint", "CreateConstraint"),
                drift((schema) -> List.of(new CreateConstraint(CUSTOMER, new CheckConstraint("ck_x", "age <> 14"))),
                        "DropConstraint"));
    }

    private static List<Drift> driftsOfSequences() {
        return List.of(
                drift((schema) -> List.of(new CreateSequence(new Sequence(QualifiedName.of("left_over_seq"), 1, 1))),
                        "DropSequence"),
                drift((schema) -> List.of(new DropSequence(SEQUENCE, null)), "CreateSequence"),
                drift((schema) -> List.of(new AlterSequence(SEQUENCE, 1, 20L)), "AlterSequence"));
    }

    private static Drift alter(QualifiedName table, String name, ColumnChange change) {
        return drift((schema) -> List.of(new AlterColumn(table, name, List.of(change),
                EntityModelContract.table(schema, table.name()).column(name).orElseThrow())), "AlterColumn");
    }

    private static ColumnChange type(Kind kind, Integer... arguments) {
        return new ColumnChange.SetType(Standard.of(kind, arguments));
    }

    private static Column column(String name, Kind kind) {
        return Column.of(name, ColumnType.Standard.of(kind));
    }

    private static DropConstraint drop(QualifiedName table, Constraint constraint) {
        return new DropConstraint(table, constraint.name(), constraint.kind(), constraint);
    }

    private static Constraint unique(Schema schema, String column) {
        return first(EntityModelContract.table(schema, "customer").uniqueConstraints().stream(),
                (unique) -> unique.columns().equals(List.of(column)));
    }

    private static Constraint foreignKey(Schema schema, String column) {
        return first(EntityModelContract.table(schema, "invoice").foreignKeys().stream(),
                (foreignKey) -> foreignKey.columns().equals(List.of(column)));
    }

    private static Constraint check(Schema schema, String column) {
        return first(EntityModelContract.table(schema, "customer").checkConstraints().stream(),
                (check) -> check.condition().toLowerCase().contains(column));
    }

    private static Constraint primaryKey(Schema schema, String table) {
        @Nullable Constraint primaryKey = EntityModelContract.table(schema, table).primaryKey();
        return Objects.requireNonNull(primaryKey);
    }

    private static <T> T first(Stream<T> elements, Predicate<T> condition) {
        return elements.filter(condition).findFirst().orElseThrow();
    }

    private static Schema inspect(Connection connection) throws SQLException {
        return Dialects.of(connection).inspector().inspect(connection, List.of());
    }

    private static void execute(Connection connection, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            try {
                OperationExecution.execute(connection, operation);
            }
            catch (SQLException ex) {
                throw new SQLException(describe(List.of(operation)) + ": " + ex.getMessage(), ex);
            }
        }
    }

    private static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

    private static Drift drift(Change operations, String... expected) {
        return new Drift(operations, List.of(expected));
    }

    record Drift(Change operations, List<String> expected) {

    }

    interface Change {

        List<Operation> in(Schema schema);

    }

}
