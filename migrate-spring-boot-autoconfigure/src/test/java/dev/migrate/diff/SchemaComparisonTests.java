package dev.migrate.diff;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.migrate.dialect.TypeNames;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.NamingPatterns;
import dev.migrate.schema.Nulls;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.migrate.diff.Schemas.column;
import static dev.migrate.diff.Schemas.customer;
import static dev.migrate.diff.Schemas.customerColumn;
import static dev.migrate.diff.Schemas.foreignKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SchemaComparisonTests {

    private final List<List<Table>> normalized = new ArrayList<>();

    @Test
    void createsTablesAfterThoseThatTheyReferTo() {
        Schema wanted = schema(table("a", "b"), table("b", "c"), table("c"));
        assertThat(describe(compare(Schema.EMPTY, wanted))).containsExactly("added table c", "added table b",
                "added table a");
    }

    @Test
    void createsForeignKeysThatGoRoundInACircleAfterTheTables() {
        Schema wanted = schema(table("a", "b"), table("b", "a"));
        List<Operation> operations = compare(Schema.EMPTY, wanted);
        assertThat(describe(operations)).containsExactly("added table b", "added table a",
                "added foreign key fk_b_a_id on b(a_id) to a(id)");
        assertThat(((CreateTable) operations.get(1)).table().foreignKeys()).hasSize(1);
        assertThat(describe(InverseOperations.of(operations)))
            .containsExactly("removed foreign key fk_b_a_id on b(a_id) to a(id)", "removed table a", "removed table b");
    }

    @Test
    void createsForeignKeysToTheTableItselfWithTheTable() {
        List<Operation> operations = compare(Schema.EMPTY, schema(table("a", "a")));
        assertThat(describe(operations)).containsExactly("added table a");
        assertThat(((CreateTable) operations.get(0)).table().foreignKeys()).hasSize(1);
    }

    @Test
    void createsForeignKeysToWhatIsStillToChangeLater() {
        Table changed = table("b").withUniqueConstraints(List.of(new UniqueConstraint("uq", List.of("id"))));
        assertThat(describe(compare(schema(table("b")), schema(table("a", "b"), changed)))).containsExactly(
                "added table a", "added unique constraint uq on b(id)",
                "added foreign key fk_a_b_id on a(b_id) to b(id)");
    }

    @Test
    void dropsTablesBeforeThoseThatTheyReferTo() {
        Schema actual = schema(table("a", "b"), table("b", "c"), table("c"));
        assertThat(describe(compare(actual, Schema.EMPTY))).containsExactly("removed table a", "removed table b",
                "removed table c");
    }

    @Test
    void dropsForeignKeysThatGoRoundInACircleBeforeTheTables() {
        List<Operation> operations = compare(schema(named(table("a", "b")), named(table("b", "a"))), Schema.EMPTY);
        assertThat(describe(operations)).containsExactly("removed foreign key fk_b_a_id on b(a_id) to a(id)",
                "removed table a", "removed table b");
        assertThat(((DropTable) operations.get(2)).dropped()).isNotNull()
            .extracting(Table::foreignKeys)
            .asInstanceOf(InstanceOfAssertFactories.LIST)
            .isEmpty();
    }

    @Test
    void givesNoNameTwice() {
        List<Operation> operations = compare(schema(table("c"), table("b_c"), named(table("a", "b_c"))),
                schema(table("c"), table("b_c"), table("a", "b_c"), table("a_b", "c")));
        assertThat(operations).singleElement()
            .isInstanceOfSatisfying(CreateTable.class,
                    (create) -> assertThat(create.table().foreignKeys()).extracting(ForeignKey::name)
                        .containsExactly("fk_a_b_c_id_2"));
    }

    @Test
    void givesNoNameTwiceToNewTables() {
        List<String> names = compare(Schema.EMPTY,
                schema(table("c"), table("b_c"), table("a", "b_c"), table("a_b", "c")))
            .stream()
            .flatMap((operation) -> ((CreateTable) operation).table().foreignKeys().stream())
            .map(ForeignKey::name)
            .toList();
        assertThat(names).containsExactlyInAnyOrder("fk_a_b_c_id", "fk_a_b_c_id_2");
    }

    @Test
    void freesNamesThatAreNeededAgain() {
        Table before = table("before").withIndexes(List.of(Index.on("ix", List.of("id"))));
        Table after = table("after").withIndexes(List.of(Index.on("ix", List.of("id"))));
        assertThat(describe(compare(schema(before), schema(after)))).containsExactly("removed index ix on before(id)",
                "added table after", "removed table before");
    }

    @Test
    void recreatesWhatIsOnAReplacedColumn() {
        Schema actual = customer((table) -> table.withIndexes(
                List.of(Index.on("ix_length", List.of("name_length")), Index.on("ix_customer_name", List.of("name")))))
            .apply(Schemas.shop());
        Schema wanted = customerColumn("name_length", (column) -> column.withGeneratedSql("octet_length(name)"))
            .apply(actual);
        assertThat(describe(compare(actual, wanted))).containsExactly(
                "removed index ix_length on customer(name_length)", "removed column customer.name_length",
                "added column customer.name_length", "added index ix_length on customer(name_length)");
    }

    @Test
    void letsGoOfAKeyWhileItIsReplaced() {
        Schema wanted = customer((table) -> Schemas.withPrimaryKey(table, new PrimaryKey(null, List.of("id", "email")))
            .withUniqueConstraints(Schemas.plus(table.uniqueConstraints(), new UniqueConstraint(null, List.of("id")))))
            .apply(Schemas.shop());
        assertThat(describe(compare(Schemas.shop(), wanted))).containsExactly(
                "removed foreign key fk_purchase_customer_id on purchase(customer_id) to customer(id)",
                "removed primary key customer_pkey on customer(id)",
                "added primary key pk_customer on customer(id, email)",
                "added unique constraint uq_customer_id on customer(id)",
                "added foreign key fk_purchase_customer_id on purchase(customer_id) to customer(id)");
    }

    @Test
    void asksTheDatabaseOnceForAllTablesThatDifferInText() {
        Schema actual = Stream.of(Schemas.shop())
            .map(customerColumn("status", (column) -> column.withDefaultSql("'NEW'::character varying")))
            .map(customer((table) -> table.withCheckConstraints(
                    List.of(new CheckConstraint("customer_status_check", "status = ANY (ARRAY['NEW', 'OLD'])")))))
            .findFirst()
            .orElseThrow();
        SchemaComparison comparison = comparison((tables) -> {
            this.normalized.add(tables);
            Table table = tables.get(0);
            return List.of(table
                .withColumns(table.columns()
                    .stream()
                    .map((column) -> column.name().equals("status") ? column.withDefaultSql("'NEW'::character varying")
                            : column)
                    .toList())
                .withCheckConstraints(List.of(new CheckConstraint(table.checkConstraints().get(0).name(),
                        "status = ANY (ARRAY['NEW', 'OLD'])"))));
        });
        assertThat(comparison.compare(actual, Schemas.shop())).isEmpty();
        assertThat(this.normalized).singleElement()
            .satisfies((tables) -> assertThat(tables).extracting(Table::name).containsExactly(Schemas.CUSTOMER));
    }

    @Test
    void doesNotAskTheDatabaseWhereNoTextDiffers() {
        Schema actual = customerColumn("email", (column) -> column.withNullable(true)).apply(Schemas.shop());
        SchemaComparison comparison = comparison((tables) -> {
            throw new SQLException("must not be asked");
        });
        assertThat(comparison.compare(actual, Schemas.shop())).hasSize(1);
    }

    @Test
    void writesWhatIsWantedInItsOwnWords() {
        Schema wanted = Stream.of(Schemas.shop())
            .map(customerColumn("status", (column) -> column.withDefaultSql("'OLD'")))
            .map(customer(
                    (table) -> table.withCheckConstraints(List.of(new CheckConstraint(null, "status in ('OLD')")))))
            .findFirst()
            .orElseThrow();
        SchemaComparison comparison = comparison((tables) -> List.of(tables.get(0)
            .withColumns(tables.get(0)
                .columns()
                .stream()
                .map((column) -> (column.defaultSql() != null) ? column.withDefaultSql("cast('OLD' as text)") : column)
                .toList())
            .withCheckConstraints(
                    List.of(new CheckConstraint(tables.get(0).checkConstraints().get(0).name(), "status = 'OLD'")))));
        assertThat(describe(comparison.compare(Schemas.shop(), wanted))).containsExactly(
                "removed check constraint ck_customer_status on customer: status in ('NEW', 'OLD')",
                "customer.status: default 'NEW' → 'OLD'",
                "added check constraint ck_customer_status on customer: status in ('OLD')");
    }

    @Test
    void failsWithTheReasonWhenTheDatabaseRefuses() {
        Schema wanted = customerColumn("status", (column) -> column.withDefaultSql("nonsense()")).apply(Schemas.shop());
        SchemaComparison comparison = comparison((tables) -> {
            throw new SQLException("no such function");
        });
        assertThatExceptionOfType(SchemaComparisonException.class)
            .isThrownBy(() -> comparison.compare(Schemas.shop(), wanted))
            .withMessageContaining("no such function");
    }

    @Test
    void leavesIgnoredTablesAlone() {
        SchemaComparison comparison = new SchemaComparison(new StubDialect(), TableNormalizer.NONE,
                new IgnoredTables());
        Schema actual = schema(table("migrate_lock"), table("flyway_schema_history"), table("QRTZ_TRIGGERS"),
                table("batch_job_instance"));
        assertThat(comparison.compare(actual, Schema.EMPTY)).isEmpty();
    }

    @Test
    void renamesWhatHasAnotherNameOnRequest() {
        SchemaComparison comparison = new SchemaComparison(new StubDialect(), TableNormalizer.NONE,
                new ComparisonRules((name) -> false, NamingPatterns.DEFAULT, true, List.of()));
        Schema actual = Schemas
            .customer((table) -> table.withUniqueConstraints(List.of(new UniqueConstraint("ukt8uv", List.of("email"))))
                .withIndexes(List.of(Index.on("idx1", List.of("name")))))
            .apply(Schemas.shop());
        assertThat(comparison.compare(actual, Schemas.shop()))
            .extracting((operation) -> operation.accept(new DifferenceDescription()))
            .containsExactly("renamed constraint ukt8uv on customer to uq_customer_email",
                    "renamed index idx1 on customer to ix_customer_name");
    }

    @Test
    void changesAColumnInAnOrderThatDatabasesAccept() {
        Schema actual = customerColumn("id",
                (column) -> column.withIdentity(null).withType(ColumnType.Standard.of(Kind.INTEGER)))
            .apply(Schemas.shop());
        AlterColumn alter = compare(actual, Schemas.shop()).stream()
            .filter(AlterColumn.class::isInstance)
            .map(AlterColumn.class::cast)
            .findFirst()
            .orElseThrow();
        assertThat(alter.changes()).last().isInstanceOf(ColumnChange.SetIdentity.class);
        AlterColumn inverse = (AlterColumn) InverseOperations.of(List.of(alter)).get(0);
        assertThat(inverse.changes()).first().isInstanceOf(ColumnChange.SetIdentity.class);
    }

    @Test
    void dropsAndAddsGeneratedColumnsWhileThereIsWhatTheyAreComputedFrom() {
        Table before = Table.of(QualifiedName.of("a"),
                List.of(Schemas.column("x", Kind.INTEGER), Schemas.column("\"q\"\"q\"", Kind.INTEGER),
                        Schemas.column("y", Kind.INTEGER).withGeneratedSql("\"q\"\"q\" + 1")),
                null);
        Table after = Table.of(QualifiedName.of("a"),
                List.of(Schemas.column("x", Kind.INTEGER), Schemas.column("v", Kind.INTEGER).withGeneratedSql("w * 2"),
                        Schemas.column("w", Kind.INTEGER).withGeneratedSql("z * 2"), Schemas.column("z", Kind.INTEGER)),
                null);
        List<Operation> operations = compare(schema(before), schema(after));
        assertThat(describe(operations)).containsExactly("removed column a.y", "added column a.z", "added column a.w",
                "added column a.v", "removed column a.\"q\"\"q\"");
        assertThat(describe(InverseOperations.of(operations))).containsExactly("added column a.\"q\"\"q\"",
                "removed column a.v", "removed column a.w", "removed column a.z", "added column a.y");
    }

    @Test
    void addsColumnsOfAPrimaryKeyAsNotNull() {
        Table before = Table.of(QualifiedName.of("a"), List.of(Schemas.column("x", Kind.INTEGER)), null);
        Table after = Table.of(QualifiedName.of("a"),
                List.of(Schemas.column("x", Kind.INTEGER), Schemas.column("y", Kind.INTEGER)),
                new PrimaryKey(null, List.of("y")));
        assertThat(((AddColumn) compare(schema(before), schema(after)).get(0)).column().nullable()).isFalse();
        assertThat(((CreateTable) compare(Schema.EMPTY, schema(after)).get(0)).table()
            .column("y")
            .orElseThrow()
            .nullable()).isFalse();
    }

    @Test
    void freesTheNamesOfKeysOfTablesThatGo() {
        Table a = Table.of(QualifiedName.of("a"), List.of(Schemas.column("id", Kind.INTEGER).withNullable(false)),
                new PrimaryKey("pk", List.of("id")));
        Table b = Table.of(QualifiedName.of("b"), List.of(Schemas.column("a_id", Kind.INTEGER)), null)
            .withForeignKeys(List.of(foreignKey("fk", "a_id", a.name())));
        Table c = a.withName(QualifiedName.of("c"));
        List<Operation> operations = compare(schema(a, b), schema(c));
        assertThat(describe(operations)).containsExactly("removed foreign key fk on b(a_id) to a(id)",
                "removed primary key pk on a(id)", "added table c", "removed table b", "removed table a");
        assertThat(describe(InverseOperations.of(operations))).containsExactly("added table a", "added table b",
                "removed table c", "added primary key pk on a(id)", "added foreign key fk on b(a_id) to a(id)");
    }

    @Test
    void takesForeignKeysAwayWhileBothOfTheirSidesGetAnotherType() {
        UnaryOperator<Schema> retyped = customerColumn("id",
                (column) -> column.withType(ColumnType.Standard.of(Kind.UUID)).withIdentity(null))
            .andThen(Schemas.order((table) -> table.withColumns(table.columns()
                .stream()
                .map((column) -> column.name().equals("customer_id")
                        ? column.withType(ColumnType.Standard.of(Kind.UUID)) : column)
                .toList())))::apply;
        assertThat(describe(compare(Schemas.shop(), retyped.apply(Schemas.shop())))).containsExactly(
                "removed foreign key fk_purchase_customer_id on purchase(customer_id) to customer(id)",
                "customer.id: identity by default → none, bigint → uuid", "purchase.customer_id: bigint → uuid",
                "added foreign key fk_purchase_customer_id on purchase(customer_id) to customer(id)");
    }

    @Test
    void numbersAColumnOnlyWhileThereIsItsKey() {
        Schema with = Schemas.order((table) -> table.withForeignKeys(List.of())).apply(Schemas.shop());
        Schema without = customerColumn("id", (column) -> column.withIdentity(null))
            .apply(customer((table) -> Schemas.withPrimaryKey(table, null)).apply(with));
        assertThat(describe(compare(with, without))).containsExactly("customer.id: identity by default → none",
                "removed primary key customer_pkey on customer(id)");
        assertThat(describe(compare(without, with))).containsExactly("added primary key customer_pkey on customer(id)",
                "customer.id: identity none → by default");
    }

    @Test
    void remembersTheDefaultOfAColumnThatIsToBeNumbered() {
        Schema actual = customerColumn("id", (column) -> column.withIdentity(null).withDefaultSql("nextval('s')"))
            .apply(Schemas.shop());
        List<Operation> operations = compare(actual, Schemas.shop());
        assertThat(describe(operations))
            .containsExactly("customer.id: default nextval('s') → none, identity none → by default");
        assertThat(describe(InverseOperations.of(operations)))
            .containsExactly("customer.id: identity by default → none, default none → nextval('s')");
    }

    @Test
    void asksTheDatabaseWhetherAnIndexKeepsNullsWhereItWouldAnyway() {
        Schema wanted = customer((table) -> table.withIndexes(List
            .of(new Index("ix_customer_name", List.of(Index.Part.column("name").withNulls(Nulls.LAST)), false))))
            .apply(Schemas.shop());
        assertThat(comparison((tables) -> tables.stream()
            .map((table) -> table.withIndexes(table.indexes()
                .stream()
                .map((index) -> index.withParts(List.of(Index.Part.column("name"))))
                .toList()))
            .toList()).compare(Schemas.shop(), wanted)).isEmpty();
    }

    @Test
    void findsAUniqueIndexThatTheDatabaseTakesForAUniqueConstraint() {
        Schema wanted = customer((table) -> table.withUniqueConstraints(List.of())
            .withIndexes(Schemas.plus(table.indexes(),
                    new Index("uq_customer_email", List.of(Index.Part.column("email")), true)))
            .withComment("asks the database")).apply(Schemas.shop());
        TableNormalizer normalizer = (tables) -> tables.stream()
            .map((table) -> table.withIndexes(table.indexes().stream().filter((index) -> !index.unique()).toList())
                .withUniqueConstraints(table.indexes()
                    .stream()
                    .filter(Index::unique)
                    .map((index) -> new UniqueConstraint(index.name(), List.of("email")))
                    .toList()))
            .toList();
        assertThat(describe(comparison(normalizer).compare(Schemas.shop(), wanted)))
            .containsExactly("customer: comment none → 'asks the database'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a | b | a_b_check | ((b)::text = ANY ((ARRAY['X'::character varying, 'it''s'::character varying])::text[]))",
            "a | user | a_user_check | (\"user\")::text = ANY (ARRAY[('X'::character varying)::text, ('it''s'::character varying)::text])",
            "\"A B\" | \"c'd\" | \"A B_c'd_check1\" | \"c'd\" in ('X', 'it''s')",
            "größe | größe | größe_größe_check | GRÖßE in ('X', 'it''s')",
            "account | a_very_long_name_of_a_column_that_goes_on_and_on_and_on | account_a_very_long_name_of_a_column_that_goes_on_and_on_check | a_very_long_name_of_a_column_that_goes_on_and_on_and_on in ('X', 'it''s')" })
    void recognizesEnumerationsWhateverTheirNames(String table, String column, String check, String condition) {
        ColumnType text = ColumnType.Standard.of(Kind.VARCHAR, 255);
        TypeNames types = new StubDialect().types();
        TypeNames emulating = new TypeNames() {

            @Override
            public String render(Column column) {
                return types.render(column);
            }

            @Override
            public ColumnType parse(String sql) {
                return types.parse(sql);
            }

            @Override
            public ColumnType canonical(ColumnType type) {
                return text;
            }

        };
        Table actual = Table.of(QualifiedName.of(table), List.of(Column.of(column, text)), null)
            .withCheckConstraints(List.of(new CheckConstraint(check, condition)));
        Table wanted = Table.of(actual.name(),
                List.of(Column.of(column, new ColumnType.Enumeration(List.of("X", "it's")))), null);
        assertThat(new EnumerationChecks(emulating).fold(actual, wanted)).isEqualTo(wanted);
    }

    private List<Operation> compare(Schema actual, Schema wanted) {
        return comparison(TableNormalizer.NONE).compare(actual, wanted);
    }

    private static SchemaComparison comparison(TableNormalizer normalizer) {
        return new SchemaComparison(new StubDialect(), normalizer, (name) -> false);
    }

    private static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

    private static Schema schema(Table... tables) {
        return new Schema(List.of(tables), List.of());
    }

    private static Table table(String name, String... referenced) {
        List<ForeignKey> foreignKeys = Stream.of(referenced)
            .map((table) -> foreignKey(null, table + "_id", QualifiedName.of(table)))
            .toList();
        return Table.of(QualifiedName.of(name),
                Stream.concat(Stream.of("id"), foreignKeys.stream().map((foreignKey) -> foreignKey.columns().get(0)))
                    .map((column) -> column(column, Kind.BIGINT))
                    .toList(),
                new PrimaryKey(null, List.of("id")))
            .withForeignKeys(foreignKeys);
    }

    private static Table named(Table table) {
        return NamingConvention.name(NamingPatterns.DEFAULT, table);
    }

}
