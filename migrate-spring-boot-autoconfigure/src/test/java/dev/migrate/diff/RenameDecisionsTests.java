package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.migrate.LikelyRename;
import dev.migrate.MigrateException;
import dev.migrate.Rename;
import dev.migrate.RenameQuestion.Answer;
import dev.migrate.RenameQuestion;
import dev.migrate.operation.Operation;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.FormerName;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.migrate.diff.Schemas.column;
import static dev.migrate.diff.Schemas.customer;
import static dev.migrate.diff.Schemas.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A shop whose entities have got other names.
 */
class RenameDecisionsTests {

    private static final StubDialect DIALECT = new StubDialect();

    private final Schema shop = Schemas.shop();

    @Test
    void columnIsFoundWithAScoreAndReasons() {
        assertThat(open(renamedColumn("email", "mail_address"))).hasToString(
                "[customer.email → customer.mail_address, 70 % alike (same type, both not null, same constraints and indexes)]");
    }

    @Test
    void tableIsFoundByItsColumns() {
        assertThat(open(renamedTable("client"))).singleElement().satisfies((likely) -> {
            assertThat(likely.rename()).isEqualTo(Rename.of("customer=client"));
            assertThat(likely.isTable()).isTrue();
            assertThat(likely.score()).isGreaterThan(80);
            assertThat(likely.reasons()).contains("6 of 6 columns the same");
        });
    }

    @Test
    void renameLeavesEverythingElseInItsSchema() {
        Schema shop = new Schema(this.shop.tables(), this.shop.sequences(), List.of(),
                List.of(new EnumType(QualifiedName.of("mood"), List.of("SAD", "GLAD"))), List.of(),
                List.of(ReplaceableObject.type("address", "as (street varchar(80))")));
        Schema wanted = renamedTable("client").apply(shop);
        Schema renamed = new RenameDecisions(DIALECT, shop, wanted, (name) -> false, null)
            .rename(List.of(Rename.of("customer=client")))
            .renamed();
        assertThat(renamed.structTypes()).isEqualTo(shop.structTypes());
        assertThat(renamed.enumTypes()).isEqualTo(shop.enumTypes());
        assertThat(renamed.tables()).hasSameSizeAs(shop.tables());
    }

    @Test
    void thingsThatHaveNothingInCommonAreNotTakenForRenames() {
        UnaryOperator<Schema> change = customer(
                (table) -> table.withColumns(replace(table, "age", column("biography", Kind.TEXT))));
        assertThat(open(change)).isEmpty();
        assertThat(open(Schemas
            .withTable(Table.of(QualifiedName.of("voucher"),
                    List.of(column("id", Kind.BIGINT).withNullable(false), column("code", Kind.VARCHAR, 20),
                            column("redeemed", Kind.DATE)),
                    new PrimaryKey(null, List.of("id"))))
            .andThen(Schemas.withoutTable(Schemas.ORDER))::apply)).isEmpty();
    }

    @Test
    void generatedColumnsHoldNothingThatCouldBeKept() {
        assertThat(open(renamedColumn("name_length", "length_of_name"))).isEmpty();
    }

    @Test
    void eachColumnHasOneOtherNameTheMostLikelyFirst() {
        UnaryOperator<Schema> change = customer((table) -> {
            List<Column> columns = replace(table, "email", column("mail", Kind.VARCHAR, 320).withNullable(false));
            columns.removeIf((column) -> column.name().equals("name"));
            columns.add(column("full_name", Kind.VARCHAR, 100));
            columns.add(column("e_mail", Kind.VARCHAR, 100));
            return table.withColumns(columns)
                .withUniqueConstraints(List.of())
                .withIndexes(List.of(Index.on(null, List.of("full_name"))));
        });
        assertThat(open(change)).extracting((likely) -> likely.rename().toString())
            .containsExactly("customer.name=customer.full_name", "customer.email=customer.mail");
    }

    @Test
    void samePictureGivesTheSameAnswerWhateverTheOrder() {
        Schema wanted = renamedColumn("email", "mail").andThen(renamedColumn("name", "full_name"))
            .andThen(renamedTable("client"))
            .apply(this.shop);
        List<Table> tables = new ArrayList<>(this.shop.tables());
        Collections.reverse(tables);
        Schema reversed = new Schema(tables, this.shop.sequences());
        assertThat(decisions(this.shop, wanted).ask(RenameQuestion.UNANSWERED, (rename) -> true).open())
            .isEqualTo(decisions(reversed, wanted).ask(RenameQuestion.UNANSWERED, (rename) -> true).open());
    }

    @Test
    void columnsOfATableAreAskedAboutOnceItIsRenamed() {
        List<String> asked = new ArrayList<>();
        Schema wanted = renamedColumn("email", "mail").andThen(renamedTable("client")).apply(this.shop);
        RenameDecisions decisions = decisions(this.shop, wanted).ask((likely) -> {
            asked.add(likely.rename().toString());
            return Answer.RENAMED;
        }, (rename) -> true);
        assertThat(asked).containsExactly("customer=client", "client.email=client.mail");
        assertThat(describe(decisions.operations())).containsExactly("renamed table customer to client",
                "renamed column client.email to mail");
        assertThat(compare(decisions.renamed(), wanted)).isEmpty();
    }

    @Test
    void nextBestIsAskedAboutWhenTheBestIsAnotherThing() {
        List<String> asked = new ArrayList<>();
        UnaryOperator<Schema> change = customer((table) -> {
            List<Column> columns = replace(table, "age", column("years", Kind.SMALLINT));
            columns.add(column("aged", Kind.SMALLINT));
            return table.withColumns(columns);
        });
        RenameDecisions decisions = decisions(this.shop, change.apply(this.shop)).ask((likely) -> {
            asked.add(likely.rename().to());
            return likely.rename().to().endsWith("years") ? Answer.OPEN : Answer.DIFFERENT;
        }, (rename) -> true);
        assertThat(asked).containsExactly("customer.aged", "customer.years");
        assertThat(decisions.operations()).isEmpty();
        assertThat(decisions.open()).extracting((candidate) -> candidate.likely().rename().to())
            .containsExactly("customer.years");
    }

    @Test
    void whatIsNotComparedIsNotAskedAbout() {
        assertThat(decisions(this.shop, renamedColumn("email", "mail").apply(this.shop))
            .ask((likely) -> Answer.RENAMED, (rename) -> false)
            .operations()).isEmpty();
        assertThat(new RenameDecisions(DIALECT, this.shop, renamedTable("client").apply(this.shop),
                (name) -> name.name().equals("customer"), null)
            .ask((likely) -> Answer.RENAMED, (rename) -> true)
            .operations()).isEmpty();
    }

    @Test
    void renamedTableKeepsWhatRefersToIt() {
        Schema wanted = renamedTable("client").apply(this.shop);
        RenameDecisions decisions = decide(wanted, "customer=client");
        assertThat(describe(decisions.operations())).containsExactly("renamed table customer to client");
        assertThat(compare(decisions.renamed(), wanted)).isEmpty();
    }

    @Test
    void renamedColumnKeepsWhatMentionsIt() {
        for (String name : List.of("id", "email", "name", "status", "age")) {
            Schema wanted = renamedColumn(name, "another").apply(this.shop);
            RenameDecisions decisions = decide(wanted, "customer." + name + "=another");
            assertThat(describe(decisions.operations()))
                .containsExactly("renamed column customer.%s to another".formatted(name));
            assertThat(compare(decisions.renamed(), wanted)).as(name).isEmpty();
        }
    }

    @Test
    void whatElseIsDifferentIsStillFound() {
        Schema wanted = renamedColumn("email", "mail")
            .andThen(Schemas.customerColumn("mail", (column) -> column.withNullable(true)))
            .andThen(order((table) -> table.withIndexes(List.of())))
            .apply(this.shop);
        RenameDecisions decisions = decide(wanted, "customer.email=customer.mail");
        assertThat(compare(decisions.renamed(), wanted)).containsExactly(
                "removed index ix_purchase_customer_id on purchase(customer_id)", "customer.mail: not null → nullable");
    }

    @Test
    void namesMayBeExchangedInAChain() {
        Schema wanted = renamedColumn("name", "title").andThen(renamedColumn("email", "name")).apply(this.shop);
        RenameDecisions decisions = decide(wanted, "customer.email=name", "customer.name=title");
        assertThat(describe(decisions.operations())).containsExactly("renamed column customer.name to title",
                "renamed column customer.email to name");
        assertThat(compare(decisions.renamed(), wanted)).isEmpty();
    }

    @Test
    void tableAndItsColumnMayBeRenamedAtOnceUnderEitherName() {
        Schema wanted = renamedColumn("email", "mail").andThen(renamedTable("client")).apply(this.shop);
        for (String column : List.of("customer.email=mail", "client.email=mail", "customer.email=client.mail",
                "client.email=customer.mail")) {
            assertThat(describe(decide(wanted, column, "customer=client").operations()))
                .containsExactly("renamed table customer to client", "renamed column client.email to mail");
        }
    }

    @Test
    void qualifiedNamesMeanWhatThereIs() {
        Schema actual = inSchema("shop", "customer");
        Schema wanted = inSchema("shop", "client");
        assertThat(describe(new RenameDecisions(DIALECT, actual, wanted, (name) -> false, "public")
            .rename(List.of(Rename.of("shop.customer=client")))
            .operations())).containsExactly("renamed table shop.customer to client");
        assertThat(describe(new RenameDecisions(DIALECT, actual, wanted, (name) -> false, "public")
            .rename(List.of(Rename.of("SHOP.Customer=shop.client")))
            .operations())).containsExactly("renamed table shop.customer to client");
        assertThat(describe(new RenameDecisions(DIALECT, this.shop, renamedColumn("email", "mail").apply(this.shop),
                (name) -> false, "public")
            .rename(List.of(Rename.of("public.customer.email=public.customer.mail")))
            .operations())).containsExactly("renamed column customer.email to mail");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ",
            textBlock = """
                    account=client | the database has no table account. The tables that only the database has are: customer.
                    account.email=mail | the database has neither a table account.email nor a table account with a column email. Its tables are: customer, purchase.
                    customer.mail=mail | the database has no column mail in table customer. Its columns are: id, email, name, status, name_length, age.
                    customer=clients | no entity is mapped to a table clients. The tables of the entities are: client, purchase.
                    purchase.total=sum | no entity has a column sum in table purchase. The columns of the entities are: id, customer_id, amount.
                    customer=other.client | a table keeps its schema when it is renamed.
                    purchase.total=customer.amount | a column stays in its table when it is renamed.
                    purchase.total=customer_id | the database has a column customer_id in table purchase already.
                    """)
    void whatCannotBeRenamedIsSaidWithWhatThereIs(String rename, String reason) {
        Schema wanted = renamedTable("client")
            .andThen(Schemas.table(Schemas.ORDER,
                    (table) -> table.withColumns(replace(table, "total", column("amount", Kind.NUMERIC, 10, 2)))))
            .apply(this.shop);
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> decide(wanted, rename))
            .withMessage("The rename %s cannot be made: %s Nothing was written or changed. Correct --rename"
                .formatted(rename, reason));
    }

    @Test
    void nothingIsRenamedTwice() {
        Schema wanted = renamedColumn("email", "mail")
            .andThen(customer(
                    (table) -> table.withColumns(Schemas.plus(table.columns(), column("post", Kind.VARCHAR, 320)))))
            .apply(this.shop);
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> decide(wanted, "customer.email=mail", "customer.email=post"))
            .withMessageContaining("customer.email=post cannot be made: it is renamed already");
    }

    @Test
    void formerNamesAreOfNoConsequenceOnceTheyAreGone() {
        Schema wanted = renamedColumn("email", "mail").andThen(renamedTable("client")).apply(this.shop);
        List<FormerName> names = List.of(formerName("client", "mail", "email", "Client.mail"),
                formerName("client", null, "customer", "Client"));
        RenameDecisions decisions = decisions(this.shop, wanted).renameFormer(names);
        assertThat(describe(decisions.operations())).containsExactly("renamed table customer to client",
                "renamed column client.email to mail");
        assertThat(decisions(decisions.renamed(), wanted).renameFormer(names).operations()).isEmpty();
        assertThat(decisions(Schema.EMPTY, wanted).renameFormer(names).operations()).isEmpty();
    }

    @Test
    void formerNameThatIsThereBesideTheNewOneIsNotRenamed() {
        Schema actual = customer(
                (table) -> table.withColumns(Schemas.plus(table.columns(), column("mail", Kind.VARCHAR, 320))))
            .apply(this.shop);
        assertThat(decisions(actual, this.shop)
            .renameFormer(List.of(formerName("customer", "email", "mail", "Customer.email")))
            .operations()).isEmpty();
    }

    @Test
    void formerNameThatIsStillMappedIsNotTakenAway() {
        Schema wanted = customer(
                (table) -> table.withColumns(Schemas.plus(table.columns(), column("mail", Kind.VARCHAR, 320))))
            .apply(this.shop);
        assertThat(decisions(this.shop, wanted)
            .renameFormer(List.of(formerName("customer", "mail", "email", "Customer.mail")))
            .operations()).isEmpty();
    }

    @Test
    void formerNamesMayBeExchangedInAChain() {
        Schema wanted = renamedColumn("name", "title").andThen(renamedColumn("email", "name")).apply(this.shop);
        assertThat(describe(decisions(this.shop, wanted)
            .renameFormer(List.of(formerName("customer", "name", "email", "Customer.name"),
                    formerName("customer", "title", "name", "Customer.title")))
            .operations()))
            .containsExactly("renamed column customer.name to title", "renamed column customer.email to name");
    }

    @Test
    void formerNameCanBeClaimedOnce() {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> decisions(this.shop, this.shop)
                .renameFormer(List.of(formerName("customer", "email", "mail", "Customer.email"),
                        formerName("customer", "name", "mail", "Customer.name"))))
            .withMessage(
                    "Customer.email and Customer.name are both @RenamedFrom(\"mail\"), and only one of them can be. Nothing was written or changed. Correct one of the annotations");
    }

    private static FormerName formerName(String table, String column, String name, String place) {
        return new FormerName(QualifiedName.of(table), column, name, place);
    }

    @Test
    void expressionsFollowTheColumnButNotTextsTypesAndFunctions() {
        ColumnInSql text = new ColumnInSql(DIALECT.identifiers(), "text", "words");
        assertThat(text.renameIn("text <> 'text' and text(text)::text = \"text\" or a.TEXT = `text` and texts > 0"))
            .isEqualTo("words <> 'text' and text(words)::text = \"words\" or a.words = `words` and texts > 0");
        assertThat(new ColumnInSql(DIALECT.identifiers(), "a", "\"B\"").renameIn("a > 0")).isEqualTo("\"B\" > 0");
    }

    @Test
    void sequenceFollowsItsTable() {
        Schema actual = withSequences(this.shop, "customer_seq", "purchase_seq");
        Schema wanted = withSequences(renamedTable("client").apply(this.shop), "client_seq", "purchase_seq");
        List<String> renamed = List.of("renamed table customer to client",
                "renamed sequence customer_seq to client_seq");
        for (List<String> options : List.of(List.of("customer=client"),
                List.of("customer=client", "customer_seq=client_seq"))) {
            RenameDecisions decisions = decisions(actual, wanted).rename(options.stream().map(Rename::of).toList());
            assertThat(describe(decisions.operations())).containsExactlyInAnyOrderElementsOf(renamed);
            assertThat(compare(decisions.renamed(), wanted)).isEmpty();
        }
        assertThat(describe(
                decisions(actual, wanted).renameFormer(List.of(formerName("client", null, "customer", "Client")))
                    .operations()))
            .isEqualTo(renamed);
        List<String> asked = new ArrayList<>();
        assertThat(describe(decisions(actual, wanted).ask((likely) -> {
            asked.add(likely.rename().toString());
            return Answer.RENAMED;
        }, (rename) -> true).operations())).isEqualTo(renamed);
        assertThat(asked).containsExactly("customer=client");
    }

    @Test
    void sequenceIsLeftOpenWithItsTable() {
        Schema actual = withSequences(this.shop, "customer_seq");
        Schema wanted = withSequences(renamedTable("client").apply(this.shop), "client_seq");
        RenameDecisions decisions = decisions(actual, wanted).ask(RenameQuestion.UNANSWERED, (rename) -> true);
        assertThat(decisions.operations()).isEmpty();
        assertThat(decisions.open()).extracting((candidate) -> candidate.likely().toString())
            .element(1)
            .asString()
            .isEqualTo("customer_seq → client_seq, %d %% alike (called after its table)"
                .formatted(decisions.open().get(0).likely().score()));
    }

    @Test
    void sequenceIsAnotherOneWhereItsTableIs() {
        Schema actual = withSequences(this.shop, "customer_seq");
        Schema wanted = withSequences(renamedTable("client").apply(this.shop), "client_seq");
        RenameDecisions decisions = decisions(actual, wanted).ask((likely) -> Answer.DIFFERENT, (rename) -> true);
        assertThat(decisions.operations()).isEmpty();
        assertThat(decisions.open()).isEmpty();
        assertThat(compare(decisions.renamed(), wanted)).contains("added sequence client_seq",
                "removed sequence customer_seq");
    }

    @Test
    void sequenceMayHaveAnotherNameWhileItsTableStays() {
        Schema actual = withSequences(this.shop, "customer_seq", "purchase_seq");
        Schema wanted = withSequences(this.shop, "customer_number_seq", "purchase_seq");
        RenameDecisions decisions = decisions(actual, wanted).ask((likely) -> Answer.RENAMED, (rename) -> true);
        assertThat(describe(decisions.operations()))
            .containsExactly("renamed sequence customer_seq to customer_number_seq");
        assertThat(compare(decisions.renamed(), wanted)).isEmpty();
        assertThat(decisions(actual, wanted).ask(RenameQuestion.UNANSWERED, (rename) -> true).open())
            .extracting((candidate) -> candidate.likely().toString())
            .containsExactly("customer_seq → customer_number_seq, 88 % alike (similar name, same increment)");
        assertThat(describe(decide(actual, wanted, "customer_seq=customer_number_seq").operations()))
            .containsExactly("renamed sequence customer_seq to customer_number_seq");
    }

    @Test
    void sequenceOfATableThatGoesIsNotThatOfOneThatComes() {
        Schema actual = withSequences(this.shop, "purchase_seq");
        Schema wanted = withSequences(Schemas
            .withTable(Table.of(QualifiedName.of("voucher"), List.of(column("code", Kind.VARCHAR, 20)), null))
            .andThen(Schemas.withoutTable(Schemas.ORDER))
            .apply(this.shop), "voucher_seq");
        RenameDecisions decisions = decisions(actual, wanted).ask((likely) -> Answer.RENAMED, (rename) -> true);
        assertThat(decisions.operations()).isEmpty();
    }

    @Test
    void sequenceOfAColumnIsNoSequenceToBeRenamed() {
        Sequence owned = new Sequence(QualifiedName.of("customer_seq"), 1, 50)
            .withOwner(new Sequence.Owner(Schemas.CUSTOMER, "id"));
        RenameDecisions decisions = decisions(new Schema(this.shop.tables(), List.of(owned)),
                withSequences(this.shop, "customer_numbers"))
            .ask((likely) -> Answer.RENAMED, (rename) -> true);
        assertThat(decisions.operations()).isEmpty();
    }

    @Test
    void tableInThePlaceOfASequenceFollowsToo() {
        Schema actual = withGenerator(this.shop, "customer_seq");
        Schema wanted = withGenerator(renamedTable("client").apply(this.shop), "client_seq");
        List<String> asked = new ArrayList<>();
        RenameDecisions decisions = decisions(actual, wanted).ask((likely) -> {
            asked.add(likely.rename().toString());
            return Answer.RENAMED;
        }, (rename) -> true);
        assertThat(asked).containsExactly("customer=client");
        assertThat(describe(decisions.operations())).containsExactly("renamed table customer to client",
                "renamed table customer_seq to client_seq");
        assertThat(describe(decide(actual, wanted, "customer=client", "customer_seq=client_seq").operations()))
            .containsExactly("renamed table customer_seq to client_seq", "renamed table customer to client");
        assertThat(compare(decisions.renamed(), wanted)).isEmpty();
    }

    @Test
    void defaultsFollowTheirSequence() {
        SequenceInSql sequence = new SequenceInSql(DIALECT.identifiers(), "a_seq", "b_seq");
        assertThat(sequence.renameIn("nextval('a_seq')")).isEqualTo("nextval('b_seq')");
        assertThat(sequence.renameIn("next value for A_SEQ")).isEqualTo("next value for b_seq");
        assertThat(sequence.renameIn("a_seq.nextval")).isEqualTo("b_seq.nextval");
        assertThat(sequence.renameIn("nextval('aa_seq')")).isEqualTo("nextval('aa_seq')");
        assertThat(sequence.renameIn("'a_seq'")).isEqualTo("'a_seq'");
        assertThat(sequence.renameIn(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ",
            textBlock = """
                    customer_numbers=client_seq | the database has no table customer_numbers. The tables that only the database has are: customer. The sequences that only it has are: customer_seq.
                    customer_seq=numbers | no entity is numbered by a sequence numbers. The sequences of the entities are: client_seq, purchase_seq.
                    customer_seq=other.client_seq | a sequence keeps its schema when it is renamed.
                    customer_seq=purchase_seq | the database has a sequence purchase_seq already.
                    """)
    void sequenceThatCannotBeRenamedIsSaidWithWhatThereIs(String rename, String reason) {
        Schema actual = withSequences(this.shop, "customer_seq", "purchase_seq");
        Schema wanted = withSequences(renamedTable("client").apply(this.shop), "client_seq", "purchase_seq");
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> decide(actual, wanted, rename))
            .withMessage("The rename %s cannot be made: %s Nothing was written or changed. Correct --rename"
                .formatted(rename, reason));
    }

    @Test
    void thousandsOfTablesAreLookedAtInNoTime() {
        List<Table> before = new ArrayList<>();
        List<Table> after = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            before.add(table("old_" + i, i));
            after.add(table("new_" + i, i));
        }
        List<LikelyRename> likely = decisions(new Schema(before, List.of()), new Schema(after, List.of()))
            .ask(RenameQuestion.UNANSWERED, (rename) -> true)
            .open()
            .stream()
            .map(RenameCandidate::likely)
            .toList();
        assertThat(likely).hasSize(2000)
            .allSatisfy((rename) -> assertThat(rename.rename().to().substring(4))
                .isEqualTo(rename.rename().from().substring(4)));
    }

    private static Table table(String name, int number) {
        return Table.of(QualifiedName.of(name), List.of(column("id", Kind.BIGINT), column("value_" + number, Kind.DATE),
                column("amount_" + number, Kind.INTEGER)), new PrimaryKey(null, List.of("id")));
    }

    private static Schema inSchema(String schema, String table) {
        return new Schema(List.of(Table.of(new QualifiedName(schema, table), List.of(column("id", Kind.BIGINT)), null)),
                List.of());
    }

    private static Schema withSequences(Schema schema, String... names) {
        return new Schema(schema.tables(),
                Arrays.stream(names).map((name) -> new Sequence(QualifiedName.of(name), 1, 50)).toList());
    }

    private static Schema withGenerator(Schema schema, String name) {
        return Schemas.withTable(Table.of(QualifiedName.of(name), List.of(column("next_val", Kind.BIGINT)), null))
            .apply(schema);
    }

    private static RenameDecisions decide(Schema actual, Schema wanted, String... renames) {
        return decisions(actual, wanted).rename(Arrays.stream(renames).map(Rename::of).toList());
    }

    private RenameDecisions decide(Schema wanted, String... renames) {
        return decisions(this.shop, wanted).rename(Arrays.stream(renames).map(Rename::of).toList());
    }

    private static RenameDecisions decisions(Schema actual, Schema wanted) {
        return new RenameDecisions(DIALECT, actual, wanted, (name) -> false, null);
    }

    private List<LikelyRename> open(UnaryOperator<Schema> change) {
        return decisions(this.shop, change.apply(this.shop)).ask(RenameQuestion.UNANSWERED, (rename) -> true)
            .open()
            .stream()
            .map(RenameCandidate::likely)
            .toList();
    }

    private static List<String> compare(Schema actual, Schema wanted) {
        return describe(new SchemaComparison(DIALECT, TableNormalizer.NONE, (name) -> false).compare(actual, wanted));
    }

    private static List<String> describe(List<Operation> operations) {
        return operations.stream().map((operation) -> operation.accept(new DifferenceDescription())).toList();
    }

    /**
     * What entities look like whose table has another name.
     */
    private static UnaryOperator<Schema> renamedTable(String name) {
        return (schema) -> new Schema(schema.tables().stream().map((table) -> {
            Table renamed = table.name().equals(Schemas.CUSTOMER) ? table.withName(QualifiedName.of(name)) : table;
            return renamed.withForeignKeys(renamed.foreignKeys()
                .stream()
                .map((key) -> key.withColumns(key.columns(), QualifiedName.of(name), key.referencedColumns()))
                .toList());
        }).toList(), schema.sequences());
    }

    /**
     * What entities look like whose column has another name: text by text.
     */
    private static UnaryOperator<Schema> renamedColumn(String from, String to) {
        UnaryOperator<String> name = (text) -> text.equals(from) ? to : text;
        return customer((table) -> table
            .withColumns(table.columns()
                .stream()
                .map((column) -> column.withName(name.apply(column.name()))
                    .withGeneratedSql((column.generatedSql() != null)
                            ? column.generatedSql().replaceAll("\\b%s\\b".formatted(from), to) : null))
                .toList())
            .withPrimaryKey(new PrimaryKey(null, table.primaryKey().columns().stream().map(name).toList()))
            .withUniqueConstraints(table.uniqueConstraints()
                .stream()
                .map((unique) -> unique.withColumns(unique.columns().stream().map(name).toList()))
                .toList())
            .withCheckConstraints(table.checkConstraints()
                .stream()
                .map((check) -> new CheckConstraint(check.name(),
                        check.condition().replaceAll("\\b%s\\b".formatted(from), to)))
                .toList())
            .withIndexes(table.indexes()
                .stream()
                .map((index) -> index
                    .withParts(index.parts().stream().map((part) -> part.withText(name.apply(part.text()))).toList()))
                .toList()))
            .andThen(order((table) -> table.withForeignKeys(table.foreignKeys()
                .stream()
                .map((key) -> key.withColumns(key.columns(), key.referencedTable(),
                        key.referencedColumns().stream().map(name).toList()))
                .toList())))::apply;
    }

    private static List<Column> replace(Table table, String name, Column column) {
        List<Column> columns = new ArrayList<>(table.columns());
        columns.replaceAll((each) -> each.name().equals(name) ? column : each);
        return columns;
    }

}
