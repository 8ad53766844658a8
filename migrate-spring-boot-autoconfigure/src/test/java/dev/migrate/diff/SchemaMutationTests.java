package dev.migrate.diff;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.migrate.operation.Operation;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.migrate.diff.Schemas.CUSTOMER;
import static dev.migrate.diff.Schemas.column;
import static dev.migrate.diff.Schemas.customer;
import static dev.migrate.diff.Schemas.customerColumn;
import static dev.migrate.diff.Schemas.foreignKey;
import static dev.migrate.diff.Schemas.order;
import static dev.migrate.diff.Schemas.plus;
import static dev.migrate.diff.Schemas.sequences;
import static dev.migrate.diff.Schemas.withTable;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes one thing in a database and expects the comparison to want exactly that back.
 */
class SchemaMutationTests {

    private final SchemaComparison comparison = new SchemaComparison(new StubDialect(), TableNormalizer.NONE,
            (name) -> false);

    @Test
    void equalSchemasDoNotDiffer() {
        assertThat(this.comparison.compare(Schemas.shop(), Schemas.shop())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutations")
    void findsExactly(String expected, UnaryOperator<Schema> mutation) {
        List<Operation> operations = this.comparison.compare(mutation.apply(Schemas.shop()), Schemas.shop());
        assertThat(operations).extracting((operation) -> operation.accept(new DifferenceDescription()))
            .containsExactly(expected.split("; "));
        assertThat(InverseOperations.of(InverseOperations.of(operations))).isEqualTo(operations);
    }

    static Stream<Arguments> mutations() {
        return Stream.of(mutation(
                "added table customer; added foreign key fk_purchase_customer_id on purchase(customer_id) to customer(id)",
                (schema) -> order((table) -> table.withForeignKeys(List.of()))
                    .apply(Schemas.withoutTable(CUSTOMER).apply(schema))),
                mutation("added table purchase", Schemas.withoutTable(Schemas.ORDER)),
                mutation("removed table left_over",
                        withTable(Table.of(QualifiedName.of("left_over"), List.of(column("id", Kind.INTEGER)), null))),
                mutation("added column customer.age",
                        customer((table) -> table.withColumns(table.columns().subList(0, 5)))),
                mutation("removed column customer.left_over",
                        customer((table) -> table.withColumns(plus(table.columns(), column("left_over", Kind.DATE))))),
                mutation("customer.name: varchar(50) → varchar(100)", type("name", Kind.VARCHAR, 50)),
                mutation("customer.name: varchar(200) → varchar(100)", type("name", Kind.VARCHAR, 200)),
                mutation("customer.name: text → varchar(100)", type("name", Kind.TEXT)),
                mutation("customer.age: integer → smallint", type("age", Kind.INTEGER)),
                mutation("customer.name: uuid → varchar(100)", type("name", Kind.UUID)),
                mutation("purchase.total: numeric(12, 2) → numeric(10, 2)",
                        order((table) -> table.withColumns(List.of(table.columns().get(0), table.columns().get(1),
                                column("total", Kind.NUMERIC, 12, 2))))),
                mutation("customer.email: nullable → not null",
                        customerColumn("email", (column) -> column.withNullable(true))),
                mutation("customer.age: not null → nullable",
                        customerColumn("age", (column) -> column.withNullable(false))),
                mutation("customer.status: default none → 'NEW'",
                        customerColumn("status", (column) -> column.withDefaultSql(null))),
                mutation("customer.status: default 'OLD' → 'NEW'",
                        customerColumn("status", (column) -> column.withDefaultSql("'OLD'"))),
                mutation("customer.age: default 18 → none",
                        customerColumn("age", (column) -> column.withDefaultSql("18"))),
                mutation("customer.id: identity none → by default",
                        customerColumn("id", (column) -> column.withIdentity(null))),
                mutation("removed column customer.name_length; added column customer.name_length",
                        customerColumn("name_length", (column) -> column.withGeneratedSql("octet_length(name)"))),
                mutation("customer.name: comment 'as on the card' → 'as on the passport'",
                        customerColumn("name", (column) -> column.withComment("as on the card"))),
                mutation("customer: comment 'who buys' → none",
                        customer((table) -> Schemas.withComment(table, "who buys"))),
                mutation("added primary key customer_pkey on customer(id)",
                        customer((table) -> Schemas.withPrimaryKey(table, null).withColumns(table.columns()))),
                mutation(
                        "removed primary key pk on customer(id, email); added primary key customer_pkey on customer(id)",
                        customer((table) -> Schemas.withPrimaryKey(table,
                                new PrimaryKey("pk", List.of("id", "email"))))),
                mutation("added unique constraint uq_customer_email on customer(email)",
                        customer((table) -> table.withUniqueConstraints(List.of()))),
                mutation("removed unique constraint uq_name on customer(name)",
                        customer((table) -> table.withUniqueConstraints(
                                plus(table.uniqueConstraints(), new UniqueConstraint("uq_name", List.of("name")))))),
                mutation(
                        "removed unique constraint uq_customer_email on customer(email, name); "
                                + "added unique constraint uq_customer_email on customer(email)",
                        customer((table) -> table.withUniqueConstraints(
                                List.of(new UniqueConstraint("uq_customer_email", List.of("email", "name")))))),
                mutation("added foreign key fk_purchase_customer_id on purchase(customer_id) to customer(id)",
                        order((table) -> table.withForeignKeys(List.of()))),
                mutation("removed foreign key fk_x on purchase(id) to customer(id)",
                        order((table) -> table
                            .withForeignKeys(plus(table.foreignKeys(), foreignKey("fk_x", "id", CUSTOMER))))),
                mutation(
                        "removed foreign key fk_purchase_customer_id on purchase(customer_id) to customer(id) on delete cascade; "
                                + "added foreign key fk_purchase_customer_id on purchase(customer_id) to customer(id)",
                        order((table) -> table.withForeignKeys(
                                List.of(new ForeignKey("fk_purchase_customer_id", List.of("customer_id"), CUSTOMER,
                                        List.of("id"), ReferentialAction.CASCADE, ReferentialAction.NO_ACTION))))),
                mutation(
                        "removed check constraint ck_customer_status on customer: status in ('NEW'); "
                                + "added check constraint ck_customer_status on customer: status in ('NEW', 'OLD')",
                        customer((table) -> table.withCheckConstraints(
                                List.of(new CheckConstraint("ck_customer_status", "status in ('NEW')"))))),
                mutation("added check constraint ck_customer_status on customer: status in ('NEW', 'OLD')",
                        customer((table) -> table.withCheckConstraints(List.of()))),
                mutation("removed check constraint ck_age on customer: age > 17",
                        customer((table) -> table.withCheckConstraints(
                                plus(table.checkConstraints(), new CheckConstraint("ck_age", "age > 17"))))),
                mutation("added index ix_customer_name on customer(name)",
                        customer((table) -> table.withIndexes(List.of()))),
                mutation("removed index ix_age on customer(age)", customer(
                        (table) -> table.withIndexes(plus(table.indexes(), Index.on("ix_age", List.of("age")))))),
                mutation(
                        "removed index ix_customer_name on customer(age); added index ix_customer_name on customer(name)",
                        customer((table) -> table.withIndexes(List.of(Index.on("ix_customer_name", List.of("age")))))),
                mutation(
                        "removed index ix_customer_name on customer(name desc); added index ix_customer_name on customer(name)",
                        customer((table) -> table.withIndexes(List
                            .of(new Index("ix_customer_name", List.of(Index.Part.column("name").desc()), false))))),
                mutation(
                        "removed unique index ix_customer_name on customer(name); added index ix_customer_name on customer(name)",
                        customer((table) -> table.withIndexes(
                                List.of(new Index("ix_customer_name", List.of(Index.Part.column("name")), true))))),
                mutation("added sequence purchase_seq", sequences()),
                mutation("sequence purchase_seq: increment 1 → 50",
                        sequences(new Sequence(QualifiedName.of("purchase_seq"), 1, 1))),
                mutation("removed sequence left_over", sequences(new Sequence(QualifiedName.of("left_over"), 1, 1),
                        new Sequence(QualifiedName.of("purchase_seq"), 1, 50))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("equivalents")
    void doesNotMind(String what, UnaryOperator<Schema> mutation) {
        assertThat(this.comparison.compare(mutation.apply(Schemas.shop()), Schemas.shop())).isEmpty();
    }

    static Stream<Arguments> equivalents() {
        return Stream.of(
                mutation("another order of columns", customer((table) -> table.withColumns(
                        Stream.concat(table.columns().stream().skip(1), Stream.of(table.columns().get(0))).toList()))),
                mutation("another name of a unique constraint",
                        customer((table) -> table
                            .withUniqueConstraints(List.of(new UniqueConstraint("ukt8uv", List.of("email")))))),
                mutation("another name of a foreign key", order(
                        (table) -> table.withForeignKeys(List.of(foreignKey("fk6mvy", "customer_id", CUSTOMER))))),
                mutation("another name of a check constraint",
                        customer((table) -> table.withCheckConstraints(
                                List.of(new CheckConstraint("constraint_1", "status in ('NEW', 'OLD')"))))),
                mutation("another name of an index",
                        customer((table) -> table.withIndexes(List.of(Index.on("idx1", List.of("name")))))),
                mutation("another spelling of a name",
                        customer((table) -> Table
                            .of(QualifiedName.of("\"customer\""), table.columns(), table.primaryKey())
                            .withUniqueConstraints(table.uniqueConstraints())
                            .withCheckConstraints(table.checkConstraints())
                            .withIndexes(table.indexes()))),
                mutation("a unique index instead of a unique constraint",
                        customer((table) -> table.withUniqueConstraints(List.of())
                            .withIndexes(plus(table.indexes(),
                                    new Index("ux", List.of(Index.Part.column("email")), true))))),
                mutation("parentheses, spaces and case",
                        customer((table) -> table.withCheckConstraints(
                                List.of(new CheckConstraint("ck_customer_status", "((STATUS  in ( 'NEW','OLD')))"))))),
                mutation("a sequence that has moved on",
                        sequences(new Sequence(QualifiedName.of("purchase_seq"), 951, 50))),
                mutation("a sequence that goes with its column",
                        sequences(new Sequence(QualifiedName.of("purchase_seq"), 1, 50),
                                new Sequence(QualifiedName.of("customer_number_seq"), 1, 1)
                                    .withOwner(new Sequence.Owner(CUSTOMER, "number")))),
                mutation("restrict instead of no action",
                        order((table) -> table.withForeignKeys(
                                List.of(new ForeignKey("fk_purchase_customer_id", List.of("customer_id"), CUSTOMER,
                                        List.of("id"), ReferentialAction.RESTRICT, ReferentialAction.NO_ACTION))))),
                mutation("a nullable key column", customerColumn("id", (column) -> column.withNullable(true))),
                mutation("a default of null",
                        customerColumn("age", (column) -> column.withDefaultSql("NULL::smallint"))),
                mutation("a type that the database does not have", type("age", Kind.TINYINT)));
    }

    private static Arguments mutation(String what, UnaryOperator<Schema> mutation) {
        return Arguments.of(what, mutation);
    }

    private static UnaryOperator<Schema> type(String column, Kind kind, Integer... arguments) {
        return customerColumn(column, (existing) -> existing.withType(ColumnType.Standard.of(kind, arguments)));
    }

}
