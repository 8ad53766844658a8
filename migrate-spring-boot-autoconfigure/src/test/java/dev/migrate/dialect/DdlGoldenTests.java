package dev.migrate.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dev.migrate.Operations;
import dev.migrate.dialect.mysql.MysqlDialect;
import dev.migrate.dialect.oracle.OracleDialect;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.bool;
import static dev.migrate.ColumnTypes.clob;
import static dev.migrate.ColumnTypes.enumeration;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.json;
import static dev.migrate.ColumnTypes.numeric;
import static dev.migrate.ColumnTypes.sqlType;
import static dev.migrate.ColumnTypes.text;
import static dev.migrate.ColumnTypes.timeTz;
import static dev.migrate.ColumnTypes.timestamp;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.uuid;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What operations look like as SQL, one file per dialect beside this class's resources.
 * {@code mvn test -Dtest=DdlGoldenTests -Dgolden=write} writes the files anew: read the
 * difference before you commit it.
 */
class DdlGoldenTests {

    private static final Path FILES = Path.of("src/test/resources/dev/migrate/dialect/golden");

    // what is right, but more than the grammar knows
    private static final Set<String> GAPS = Set.of(
            // a word of its own to the grammar, but not to the server
            "SQLSERVER: add a column with a comment",
            // names between brackets that have signs in them
            "SQLSERVER: not be tricked by a name",
            // a word of its own to the grammar, but not to the database
            "ORACLE: create a table with a type that not every database has",
            // an identity clause, which the grammar has for new columns only:
            // https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/ALTER-TABLE.html
            "ORACLE: change how the database numbers a column",
            // a backslash before a quote, which the grammar takes for an escape
            "ORACLE: not be tricked by a comment");

    // the table as it is before each of the cases that alter a column
    private static final Table ACCOUNT = Table
        .of(QualifiedName.of("account"),
                List.of(Column.of("id", bigint()).withNullable(false),
                        Column.of("email", varchar(320)).withNullable(false).withComment("it's unique"),
                        Column.of("status", enumeration("NEW", "DONE")).withDefaultSql("'NEW'"),
                        Column.of("number", varchar(20)).withDefaultSql("'0'"), Column.of("amount", integer()),
                        Column.of("notes", clob()),
                        Column.of("counter", bigint()).withNullable(false).withIdentity(Identity.BY_DEFAULT)),
                new PrimaryKey("pk_account_id", List.of("id")))
        .withCheckConstraints(List.of(new CheckConstraint("ck_account_number", "number <> ''")));

    private final TableLookup online = (name) -> Optional.of(ACCOUNT).filter((table) -> table.name().equals(name));

    private final Map<String, List<Operation>> cases = new LinkedHashMap<>();

    DdlGoldenTests() {
        tables();
        columns();
        alterations();
        constraints();
        indexesAndSequences();
        names();
    }

    private void tables() {
        add("create a small table", (op) -> op.createTable("tag", (table) -> table.column("name", text())));
        add("create a table with everything", (op) -> op.createTable("shop.account", (table) -> {
            table.column("id", bigint()).identity();
            table.column("email", varchar(320)).notNull().comment("it's a \\ comment");
            table.column("status", enumeration("NEW", "it's DONE")).notNull().defaultSql("'NEW'");
            table.column("owner_id", uuid());
            table.column("amount", numeric(10, 2)).defaultSql("0");
            table.column("twice", numeric(11, 2)).generatedAs("amount * 2");
            table.column("active", bool()).notNull().defaultSql("true");
            table.column("settings", json());
            table.column("opened", timestamp(6)).defaultSql("current_timestamp");
            table.column("closed", timestampTz(6));
            table.primaryKey("id");
            table.unique("uq_account_email", "email");
            table.foreignKey("fk_account_owner", "owner_id")
                .references("shop.owner", "id")
                .onDelete(ReferentialAction.SET_NULL)
                .onUpdate(ReferentialAction.CASCADE);
            table.check("ck_account_amount", "amount >= 0");
            table.comment("Who may\nenter");
        }));
        this.cases.put("create a table with an index",
                List.of(new CreateTable(Table.of(QualifiedName.of("tag"), List.of(Column.of("name", varchar(50))), null)
                    .withIndexes(List.of(Index.on("ix_tag_name", List.of("name")))))));
        add("create a table with a type that not every database has",
                (op) -> op.createTable("shift", (table) -> table.column("starts", timeTz(0))));
        add("create a table with a column that refuses values from outside",
                (op) -> op.createTable("ticket", (table) -> table.column("id", bigint()).identityAlways()));
        add("create a table with what every database has", (op) -> op.createTable("shop.account", (table) -> {
            table.column("id", bigint()).identity();
            table.column("status", enumeration("NEW", "DONE")).notNull().defaultSql("'NEW'");
            table.column("owner_id", bigint());
            table.column("amount", numeric(10, 2)).defaultSql("0");
            table.column("twice", numeric(11, 2)).generatedAs("amount * 2");
            table.column("active", bool()).notNull().defaultSql("true");
            table.column("opened", timestamp(6)).defaultSql("current_timestamp");
            table.primaryKey("id");
            table.unique("uq_account_status", "owner_id", "status");
            table.foreignKey("fk_account_owner", "owner_id")
                .references("shop.owner", "id")
                .onDelete(ReferentialAction.RESTRICT);
            table.check("ck_account_amount", "amount >= 0");
            table.comment("Who may enter");
        }));
        add("drop a table", (op) -> op.dropTable("account"));
        add("rename a table of another schema", (op) -> op.renameTable("shop.account", "customer"));
        add("comment on a table", (op) -> op.commentOnTable("account", "Who's who"));
        add("remove the comment of a table", (op) -> op.commentOnTable("account", null));
    }

    private void columns() {
        add("add a column", (op) -> op.addColumn("account", "nickname", varchar(50)));
        add("add a column with a comment", (op) -> op.addColumn("account", "level", integer(),
                (column) -> column.notNull().defaultSql("1").comment("from 1 to 9")));
        add("add a column with a fixed list of values", (op) -> op.addColumn("account", "kind", enumeration("A", "B")));
        add("add a column of a native type", (op) -> op.addColumn("account", "place", sqlType("geometry")));
        add("rename a column", (op) -> op.renameColumn("account", "email", "mail"));
        add("drop a column", (op) -> op.dropColumn("account", "email"));
    }

    private void alterations() {
        add("forbid null", (op) -> op.alterColumn("account", "amount", (column) -> column.notNull()));
        add("allow null", (op) -> op.alterColumn("account", "email", (column) -> column.nullable()));
        add("set a default", (op) -> op.alterColumn("account", "amount", (column) -> column.defaultSql("0")));
        add("drop a default", (op) -> op.alterColumn("account", "number", (column) -> column.dropDefault()));
        add("comment on a column", (op) -> op.alterColumn("account", "amount", (column) -> column.comment("in cents")));
        add("remove the comment of a column",
                (op) -> op.alterColumn("account", "email", (column) -> column.comment(null)));
        add("change to a wider type", (op) -> op.alterColumn("account", "amount", (column) -> column.type(bigint())));
        add("change to a shorter type",
                (op) -> op.alterColumn("account", "email", (column) -> column.type(varchar(100))));
        add("change to a type that needs a conversion",
                (op) -> op.alterColumn("account", "number", (column) -> column.type(integer()).defaultSql("0")));
        add("change a large object to a text",
                (op) -> op.alterColumn("account", "notes", (column) -> column.type(text())));
        add("change a text to a fixed list of values",
                (op) -> op.alterColumn("account", "number", (column) -> column.type(enumeration("0", "1"))));
        add("change a fixed list of values",
                (op) -> op.alterColumn("account", "status", (column) -> column.type(enumeration("NEW", "OLD"))));
        add("change a fixed list of values to a text",
                (op) -> op.alterColumn("account", "status", (column) -> column.type(varchar(255))));
        add("change everything about a column", (op) -> op.alterColumn("account", "amount",
                (column) -> column.comment("in cents").notNull().defaultSql("0").type(numeric(10, 2))));
        add("let the database number a column", (op) -> op.alterColumn("account", "id", (column) -> column.identity()));
        add("stop the database from numbering a column",
                (op) -> op.alterColumn("account", "counter", (column) -> column.dropIdentity()));
        add("change how the database numbers a column", (op) -> op.alterColumn("account", "counter",
                (column) -> column.identity((identity) -> identity.incrementBy(5))));
        this.cases.put("change the type of a column that nothing is known of",
                List.of(new AlterColumn(QualifiedName.of("ledger"), "amount", List.of(new SetType(bigint())), null)));
        add("say everything about a column that nothing is known of", (op) -> op.alterColumn("ledger", "amount",
                (column) -> column.type(bigint()).nullable().dropDefault().dropIdentity().comment(null)));
    }

    private void constraints() {
        add("create a primary key", (op) -> op.createPrimaryKey("pk_account", "account", "id"));
        add("create an unnamed primary key", (op) -> op.createPrimaryKey(null, "account", "id", "email"));
        add("create a unique constraint",
                (op) -> op.createUniqueConstraint("uq_account_email", "account", "email", "status"));
        add("create a foreign key",
                (op) -> op.createForeignKey("fk_account_owner", "account",
                        (foreignKey) -> foreignKey.columns("owner_id")
                            .references("owner", "id")
                            .onDelete(ReferentialAction.CASCADE)));
        add("create a check constraint",
                (op) -> op.createCheckConstraint("ck_account_amount", "account", "amount > 0"));
        add("drop a primary key", (op) -> op.dropPrimaryKey("account"));
        add("drop the primary key of a table that nothing is known of", (op) -> op.dropPrimaryKey("shop.ledger"));
        add("drop a unique constraint", (op) -> op.dropUniqueConstraint("uq_account_email", "account"));
        add("drop a foreign key", (op) -> op.dropForeignKey("fk_account_owner", "account"));
        add("rename a check constraint", (op) -> op.renameConstraint("account", "ck_account_number", "ck_number"));
        add("rename a check constraint that the catalog does not have",
                (op) -> op.renameConstraint("account", "ck_account_amount", "ck_amount"));
        add("drop a check constraint", (op) -> op.dropCheckConstraint("ck_account_amount", "account"));
    }

    private void indexesAndSequences() {
        add("create an index", (op) -> op.createIndex("ix_account_email", "account", "email", "status"));
        add("create a unique index from high to low", (op) -> op.createIndex("ix_account_email", "account",
                (index) -> index.columns("email").descending("status").unique()));
        this.cases.put("create an index on an expression",
                List.of(new CreateIndex(QualifiedName.of("account"), new Index("ix_account_lower_email",
                        List.of(Index.Part.expression("lower(email)"), Index.Part.column("id")), false))));
        this.cases.put("create an index on the beginning of a text, which MariaDB and MySQL have",
                List.of(new CreateIndex(QualifiedName.of("account"),
                        new Index("ix_account_notes", List.of(Index.Part.expression("notes(100)")), false))));
        add("create an index of another schema", (op) -> op.createIndex("ix_account_email", "shop.account", "email"));
        add("drop an index of another schema", (op) -> op.dropIndex("ix_account_email", "shop.account"));
        add("create a sequence",
                (op) -> op.createSequence("account_seq", (sequence) -> sequence.startWith(1).incrementBy(50)));
        add("alter a sequence", (op) -> op.alterSequence("account_seq", 10));
        add("rename a sequence", (op) -> op.renameSequence("account_seq", "customer_seq"));
        add("rename a sequence of another schema", (op) -> op.renameSequence("shop.account_seq", "\"Customer's\""));
        add("drop a sequence", (op) -> op.dropSequence("account_seq"));
        add("run SQL as it stands", (op) -> op.execute("update account set amount = 0 where amount is null"));
    }

    private void names() {
        add("fold and quote names", (op) -> op.createTable("Order", (table) -> {
            table.column("\"Value\"", integer());
            table.column("Group", integer());
            table.column("two words", integer());
            table.primaryKey("\"Value\"");
        }));
        add("not be tricked by a name",
                (op) -> op.dropColumn("account", "x; drop table \"account\"; drop table `account`"));
        add("not be tricked by a comment", (op) -> op.commentOnTable("account", "\\'; drop table account; -- "));
    }

    private void add(String name, Consumer<Operations> migration) {
        this.cases.put(name, CollectedOperations.of(migration));
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.dialect.Dialects#names")
    void rendersAsTheFileSays(String dialect) throws IOException {
        assertContent(dialect + ".sql", file(rendered(Dialects.named(dialect))));
    }

    /**
     * Versions that a dialect tells apart from the one that scripts are written for
     * without a database: a file has the cases that are otherwise there.
     */
    static Map<String, Dialect> versions() {
        return Map.of("mysql-8.0.15", MysqlDialect.create("8.0.15"), "oracle-23", OracleDialect.create(23));
    }

    @ParameterizedTest
    @ValueSource(strings = { "mysql-8.0.15", "oracle-23" })
    void rendersForAnotherVersionAsTheFileSays(String version) throws IOException {
        Map<String, String> usual = rendered(Dialects.named(version.substring(0, version.indexOf('-'))));
        Map<String, String> otherwise = rendered(versions().get(version));
        otherwise.entrySet().removeIf((entry) -> entry.getValue().equals(usual.get(entry.getKey())));
        assertContent(version + ".sql", file(otherwise));
    }

    private Map<String, String> rendered(Dialect dialect) {
        Map<String, String> rendered = new LinkedHashMap<>();
        this.cases.forEach((name, operations) -> rendered.put(name, render(dialect.ddl(), operations)));
        return rendered;
    }

    private static String file(Map<String, String> rendered) {
        return rendered.entrySet()
            .stream()
            .map((entry) -> "-- " + entry.getKey() + "\n" + entry.getValue())
            .collect(Collectors.joining("\n"));
    }

    private static void assertContent(String name, String rendered) throws IOException {
        Path file = FILES.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FILES);
            Files.writeString(file, rendered);
        }
        assertThat(file).hasContent(rendered);
    }

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void emitsWhatTheGrammarOfTheDatabaseHas(Grammar grammar) {
        Ddl ddl = Dialects.named(grammar.name()).ddl();
        SoftAssertions.assertSoftly((softly) -> this.cases.forEach((name, operations) -> {
            boolean known = !GAPS.contains(grammar + ": " + name);
            List<String> refusals = statements(ddl, operations).stream()
                .flatMap((statement) -> grammar.refusal(statement.sql()).stream())
                .toList();
            softly.assertThat(refusals.isEmpty()).as("%s: %s%s", grammar, name, refusals).isEqualTo(known);
        }));
    }

    private List<SqlStatement> statements(Ddl ddl, List<Operation> operations) {
        try {
            return operations.stream().flatMap((operation) -> ddl.render(operation, this.online).stream()).toList();
        }
        catch (UnsupportedFeatureException | UnsupportedTypeException | UnknownColumnException
                | UnknownTableException ex) {
            return List.of();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORACLE    | alter table account add column nickname varchar2(50)
            ORACLE    | alter table account alter column amount set not null
            ORACLE    | alter table account alter column amount bigint not null
            ORACLE    | create table tag (id bigint auto_increment)
            ORACLE    | create table tag (id number(19,0) identity not null)
            ORACLE    | exec sp_rename 'account', 'customer'
            ORACLE    | create table tag (owner number(19,0) references owner (id) on update cascade)
            ORACLE    | create or alter view rich as select id from account
            ORACLE    | create index ix_account_email on account (email) include (amount)
            ORACLE    | create index ix_account_email on account (email) where amount > 0
            ORACLE    | alter table account with nocheck add constraint ck_amount check (amount > 0)
            ORACLE    | update top (500) account set amount = 0
            SQLSERVER | create or replace view rich as select id from account
            SQLSERVER | create index ix_account_email on account (email) invisible
            SQLSERVER | alter table account add constraint uq_email unique (email) initially deferred
            SQLSERVER | alter table account add constraint ck_amount check (amount > 0) enable novalidate
            SQLSERVER | alter table account modify constraint ck_amount validate
            SQLSERVER | alter sequence account_seq restart start with 1000
            SQLSERVER | alter table account add column nickname varchar(50)
            SQLSERVER | alter table account rename column email to mail
            SQLSERVER | alter table account rename to customer
            SQLSERVER | alter table account modify (amount numeric(10,2))
            SQLSERVER | alter table account alter column amount set data type bigint
            SQLSERVER | alter table account alter column amount drop not null
            SQLSERVER | create table tag (id bigint generated by default as identity)
            SQLSERVER | create table tag (owner bigint references owner (id) on delete restrict)
            SQLSERVER | comment on table account is 'Who may enter'
            SQLSERVER | alter table account drop primary key
            """)
    void theGrammarOfADatabaseRefusesWhatOthersSay(Grammar grammar, String sql) {
        assertThat(grammar.refusal(sql)).isPresent();
    }

    private String render(Ddl ddl, List<Operation> operations) {
        try {
            return operations.stream()
                .flatMap((operation) -> ddl.render(operation, this.online).stream())
                .map((statement) -> statement.sql() + ";\n")
                .collect(Collectors.joining());
        }
        catch (UnsupportedFeatureException | UnsupportedTypeException | UnknownColumnException
                | UnknownTableException ex) {
            return "-- ! " + ex.getMessage() + "\n";
        }
    }

}
