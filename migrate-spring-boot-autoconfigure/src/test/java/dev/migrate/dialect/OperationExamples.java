package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.Operations;
import dev.migrate.schema.Match;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.ReplaceableObject;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.varchar;

/**
 * An example of every operation, and of every option that not all databases have. They
 * are carried out on every database, and {@code docs/operations.md} is made of them. They
 * start from the tables of {@link #TABLES}.
 */
final class OperationExamples {

    static final Consumer<Operations> TABLES = (op) -> {
        op.createTable("owner", (table) -> {
            table.column("id", bigint()).notNull();
            table.column("country", varchar(2)).notNull();
            table.namedPrimaryKey("pk_owner", "id");
            table.unique("uq_owner_country", "id", "country");
        });
        op.createTable("account", (table) -> {
            table.column("id", bigint()).notNull();
            table.column("owner_id", bigint());
            table.column("country", varchar(2));
            table.column("email", varchar(320));
            table.column("amount", integer());
            table.column("remark", varchar(100));
            table.namedPrimaryKey("pk_account", "id");
            table.check("ck_account_email", "email <> ''");
        });
        op.createIndex("ix_account_amount", "account", "amount");
    };

    private final List<Example> examples = new ArrayList<>();

    private String operation = "";

    private OperationExamples() {
        tables();
        columns();
        constraints();
        indexes();
        sequences();
        schemas();
        replaceableObjects();
        rows();
        conditions();
    }

    static List<Example> all() {
        return new OperationExamples().examples;
    }

    private void tables() {
        of("Create a table").add("", (op) -> op.createTable("purchase", (table) -> {
            table.column("id", bigint()).identity();
            table.column("account_id", bigint()).notNull();
            table.column("opened_at", timestampTz(6)).notNull().defaultSql("current_timestamp");
            table.primaryKey("id");
            table.foreignKey("fk_purchase_account", "account_id").references("account", "id");
            table.comment("What was bought");
        }));
        add("partitioned", (op) -> op.createTable("visit", (table) -> {
            table.column("account_id", bigint()).notNull();
            table.partitionBy(switch (op.dialect()) {
                case "db2" -> "range (account_id) (starting 0 ending 999999 every 100000)";
                case "oracle" -> "hash (account_id) partitions 4";
                default -> "hash (account_id)";
            });
        }));
        add("in a tablespace", (op) -> op.createTable("visit", (table) -> {
            table.column("account_id", bigint());
            table.tablespace(switch (op.dialect()) {
                case "db2" -> "userspace1";
                case "oracle" -> "users";
                case "sqlserver" -> "PRIMARY";
                default -> "pg_default";
            });
        }));
        add("with a storage engine, character set and collation", (op) -> op.createTable("visit", (table) -> {
            table.column("account_id", bigint());
            table.engine("InnoDB");
            table.charset("utf8mb4");
            table.collation("utf8mb4_bin");
        }));
        add("that keeps former states of its rows", (op) -> op.createTable("price", (table) -> {
            table.column("article", varchar(20)).notNull();
            table.column("since", timestampTz(6)).generatedAs("row start");
            table.column("until", timestampTz(6)).generatedAs("row end");
            table.primaryKey("article");
            table.systemVersioning("since", "until");
        }));
        of("Rename a table").add("", (op) -> op.renameTable("account", "customer"));
        of("Comment on a table").add("", (op) -> op.commentOnTable("account", "Who may enter"));
        of("Drop a table").add("", (op) -> op.dropTable("account"));
    }

    private void columns() {
        of("Add a column").add("", (op) -> op.addColumn("account", "level", integer(),
                (column) -> column.notNull().defaultSql("1").comment("from 1 to 9")));
        add("numbered", (op) -> op.createTable("ticket", (table) -> {
            table.column("id", bigint()).identity((identity) -> identity.startWith(100));
            table.primaryKey("id");
        }));
        add("numbered in steps", (op) -> op.createTable("ticket", (table) -> table.column("id", bigint())
            .identityAlways((identity) -> identity.startWith(100).incrementBy(5).maxValue(999).cycle())));
        emulated(Map.of("oracle", "what is computed is not stored")).add("generated",
                (op) -> op.addColumn("account", "twice", integer(), (column) -> column.generatedAs("amount * 2")));
        add("generated when it is read",
                (op) -> op.addColumn("account", "twice", integer(), (column) -> column.virtualAs("amount * 2")));
        of("Alter a column").add("type",
                (op) -> op.alterColumn("account", "amount", (column) -> column.type(bigint())));
        add("nullability", (op) -> op.alterColumn("account", "amount", (column) -> column.notNull()));
        add("default", (op) -> op.alterColumn("account", "amount", (column) -> column.defaultSql("0")));
        add("comment", (op) -> op.alterColumn("account", "amount", (column) -> column.comment("in cents")));
        add("numbering", (op) -> op.alterColumn("account", "id", (column) -> column.identity()));
        of("Rename a column").add("", (op) -> op.renameColumn("account", "amount", "balance"));
        of("Drop a column").add("", (op) -> op.dropColumn("account", "remark"));
    }

    private void constraints() {
        of("Create a primary key").after((op) -> op.dropPrimaryKey("account"))
            .add("", (op) -> op.createPrimaryKey("pk_account_id", "account", "id"));
        Map<String, String> index = Map.of("db2",
                "where a column may be null, an index that leaves such rows out stands in for the constraint");
        of("Create a unique constraint").emulated(index)
            .add("", (op) -> op.createUniqueConstraint("uq_account_email", "account", "email"));
        add("checked at the end of a transaction", (op) -> op.createUniqueConstraint("uq_account_email", "account",
                (unique) -> unique.columns("email").initiallyDeferred()));
        emulated(Map.of("db2", "an index stands in for the constraint")).add("to which nulls are the same",
                (op) -> op.createUniqueConstraint("uq_account_email", "account",
                        (unique) -> unique.columns("email").nullsNotDistinct()));
        of("Create a foreign key").add("",
                (op) -> op.createForeignKey("fk_account_owner", "account",
                        (foreignKey) -> foreignKey.columns("owner_id")
                            .references("owner", "id")
                            .onDelete(ReferentialAction.SET_NULL)));
        add("to a key that changes",
                (op) -> op.createForeignKey("fk_account_owner", "account",
                        (foreignKey) -> foreignKey.columns("owner_id")
                            .references("owner", "id")
                            .onUpdate(ReferentialAction.CASCADE)));
        add("checked at the end of a transaction", (op) -> op.createForeignKey("fk_account_owner", "account",
                (foreignKey) -> foreignKey.columns("owner_id").references("owner", "id").initiallyDeferred()));
        add("of which all columns or none are null",
                (op) -> op.createForeignKey("fk_account_owner", "account",
                        (foreignKey) -> foreignKey.columns("owner_id", "country")
                            .references("owner", "id", "country")
                            .match(Match.FULL)));
        Map<String, String> validAtOnce = exceptWhereItIsNative("all rows are checked at once", "postgresql",
                "sqlserver", "oracle");
        emulated(validAtOnce).add("not valid at first", (op) -> op.createForeignKey("fk_account_owner", "account",
                (foreignKey) -> foreignKey.columns("owner_id").references("owner", "id").notValid()));
        of("Create a check constraint").add("",
                (op) -> op.createCheckConstraint("ck_account_amount", "account", "amount > 0"));
        emulated(validAtOnce).add("not valid at first",
                (op) -> op.createNotValidCheckConstraint("ck_account_amount", "account", "amount > 0"));
        of("Create an exclusion constraint").add("", (op) -> op.createExclusionConstraint("ex_account_amount",
                "account",
                (exclusion) -> exclusion.with("int4range(amount, amount + 10)", "&&").where("country is not null")));
        of("Validate a constraint")
            .emulated(exceptWhereItIsNative("there is nothing left to check", "postgresql", "sqlserver", "oracle"))
            .after((op) -> op.createNotValidCheckConstraint("ck_account_amount", "account", "amount > 0"))
            .add("", (op) -> op.validateConstraint("ck_account_amount", "account"));
        String anew = "the constraint is dropped and made anew";
        of("Rename a constraint").emulated(Map.of("mariadb", anew, "mysql", anew))
            .add("check", (op) -> op.renameConstraint("account", "ck_account_email", "ck_email"));
        after((op) -> op.createUniqueConstraint("uq_account_email", "account", "email")).add("unique",
                (op) -> op.renameConstraint("account", "uq_account_email", "uq_email"));
        emulated(Map.of("mariadb", anew, "mysql", anew))
            .after((op) -> op.createForeignKey("fk_account_owner", "account",
                    (foreignKey) -> foreignKey.columns("owner_id").references("owner", "id")))
            .add("foreign key", (op) -> op.renameConstraint("account", "fk_account_owner", "fk_owner"));
        of("Drop a constraint").add("primary key", (op) -> op.dropPrimaryKey("account"));
        after((op) -> op.createUniqueConstraint("uq_account_email", "account", "email")).add("unique",
                (op) -> op.dropUniqueConstraint("uq_account_email", "account"));
        after((op) -> op.createForeignKey("fk_account_owner", "account",
                (foreignKey) -> foreignKey.columns("owner_id").references("owner", "id")))
            .add("foreign key", (op) -> op.dropForeignKey("fk_account_owner", "account"));
        add("check", (op) -> op.dropCheckConstraint("ck_account_email", "account"));
    }

    private void indexes() {
        of("Create an index").emulated(Map.of("hsqldb", "that it goes from high to low is accepted, and forgotten"))
            .add("", (op) -> op.createIndex("ix_account_email", "account",
                    (index) -> index.columns("email").descending("amount").unique()));
        add("on an expression",
                (op) -> op.createIndex("ix_account_email", "account", (index) -> index.expression("lower(email)")));
        add("on some rows", (op) -> op.createIndex("ix_account_email", "account",
                (index) -> index.columns("email").where("amount > 0")));
        add("with included columns", (op) -> op.createIndex("ix_account_email", "account",
                (index) -> index.columns("email").unique().include("amount")));
        add("with nulls at one end", (op) -> op.createIndex("ix_account_email", "account",
                (index) -> index.descending("email").nullsLast()));
        add("to which nulls are the same", (op) -> op.createIndex("ix_account_email", "account",
                (index) -> index.columns("email").unique().nullsNotDistinct()));
        add("of a method",
                (op) -> op.createIndex("ix_account_email", "account", (index) -> index.columns("email").using("hash")));
        add("with an operator class", (op) -> op.createIndex("ix_account_email", "account", (index) -> {
            boolean postgresql = op.dialect().equals("postgresql");
            index.columns("email").operatorClass(postgresql ? "varchar_pattern_ops" : "gin_trgm_ops");
            if (!postgresql) {
                index.using("gin");
            }
        }));
        add("invisible",
                (op) -> op.createIndex("ix_account_email", "account", (index) -> index.columns("email").invisible()));
        emulated(exceptWhereItIsNative("the index is built as any other", "postgresql", "cockroachdb"))
            .add("concurrently", (op) -> op.createIndex("ix_account_email", "account",
                    (index) -> index.columns("email").concurrently()));
        of("Rename an index")
            .emulated(Map.of("sqlite", "the index is dropped and made anew, so that there must be a database"))
            .add("", (op) -> op.renameIndex("account", "ix_account_amount", "ix_amount"));
        of("Drop an index").add("", (op) -> op.dropIndex("ix_account_amount", "account"));
        emulated(exceptWhereItIsNative("the index is dropped as any other", "postgresql", "cockroachdb"))
            .add("concurrently", (op) -> op.dropIndexConcurrently("ix_account_amount", "account"));
    }

    private void sequences() {
        Consumer<Operations> sequence = (op) -> op.createSequence("account_seq",
                (definition) -> definition.incrementBy(5));
        Map<String, String> table = Map.of("mysql",
                "a table with the next value stands in for it, as Hibernate has it");
        of("Create a sequence").emulated(table)
            .add("", (op) -> op.createSequence("account_seq",
                    (definition) -> definition.startWith(100).incrementBy(50).cache(20)));
        add("that begins again after the last value", (op) -> op.createSequence("account_seq",
                (definition) -> definition.startWith(100).maxValue(999_999).cycle()));
        of("Alter a sequence")
            .emulated(
                    Map.of("mysql", "a table stands in for it, and whoever takes a value from that adds the increment"))
            .after(sequence)
            .add("", (op) -> op.alterSequence("account_seq", 10));
        of("Restart a sequence").emulated(table)
            .after(sequence)
            .add("", (op) -> op.restartSequence("account_seq", 1000));
        of("Rename a sequence")
            .emulated(Map.of("mysql", "a table stands in for it", "h2",
                    "another sequence goes on where it is, and it is dropped", "db2",
                    "another sequence goes on where it is, and it is dropped"))
            .after(sequence)
            .add("", (op) -> op.renameSequence("account_seq", "customer_seq"));
        of("Drop a sequence").emulated(table).after(sequence).add("", (op) -> op.dropSequence("account_seq"));
    }

    private void schemas() {
        of("Create a schema").add("", (op) -> op.createSchema("operation_example"));
        of("Drop a schema").after((op) -> op.createSchema("operation_example"))
            .add("", (op) -> op.dropSchema("operation_example"));
        Consumer<Operations> mood = (op) -> op.createEnumType("mood", "sad", "glad");
        Map<String, String> domain = Map.of("h2", "a domain stands in for the type");
        of("Create an enum type").emulated(domain).add("", mood);
        emulated(domain).add("that texts are converted to and from",
                (op) -> op.createEnumTypeWithCasts("mood", "sad", "glad"));
        of("Add a value to an enum type").after(mood).add("", (op) -> op.addEnumValueBefore("mood", "calm", "glad"));
        of("Rename a value of an enum type").after(mood).add("", (op) -> op.renameEnumValue("mood", "glad", "happy"));
        of("Drop an enum type").emulated(domain).after(mood).add("", (op) -> op.dropEnumType("mood"));
    }

    private void replaceableObjects() {
        ReplaceableObject view = ReplaceableObject.view("rich", "select id from account where amount > 1000");
        ReplaceableObject later = ReplaceableObject.view("rich", "select id from account where amount > 2000");
        of("Create or replace a view").add("",
                (op) -> op.createView("rich", "select id from account where amount > 1000"));
        after((op) -> op.replace(view)).add("that has an earlier definition", (op) -> op.replace(later, view));
        of("Drop a view").after((op) -> op.replace(view)).add("", (op) -> op.drop(view));
        of("Create or replace a materialized view").add("",
                (op) -> op.createMaterializedView("total", "select sum(amount) as total from account"));
        of("Create or replace a function").emulated(Map.of("h2", "an alias of a Java method stands in for it"))
            .add("", (op) -> op.replace(magnitude(op.dialect(), true)));
        emulated(Map.of("h2", "an alias of a Java method stands in for it"))
            .after((op) -> op.replace(magnitude(op.dialect(), false)))
            .add("that has an earlier definition",
                    (op) -> op.replace(magnitude(op.dialect(), true), magnitude(op.dialect(), false)));
        of("Create or replace a procedure").emulated(Map.of("h2", "an alias of a Java method stands in for it"))
            .add("", (op) -> op.replace(switch (op.dialect()) {
                case "h2" -> ReplaceableObject.procedure("collect_garbage", "for 'java.lang.System.gc'");
                case "oracle" -> ReplaceableObject.procedure("forget", "is begin delete from account; end;");
                case "sqlserver" -> ReplaceableObject.procedure("forget", "as delete from account");
                case "cockroachdb", "postgresql" ->
                    ReplaceableObject.procedure("forget()", "language sql as 'delete from account'");
                case "hsqldb" -> ReplaceableObject.procedure("forget()", "modifies sql data delete from account");
                default -> ReplaceableObject.procedure("forget()", "delete from account");
            }));
        of("Create or replace a trigger").after((op) -> {
            if (List.of("cockroachdb", "postgresql").contains(op.dialect())) {
                op.replace(ReplaceableObject.function("keep()",
                        "returns trigger language plpgsql as 'begin return new; end'"));
            }
        })
            .add("", (op) -> op.replace(ReplaceableObject.trigger("keeper", "account",
                    List.of("sqlite", "sqlserver").contains(op.dialect()) ? "after insert" : "before insert",
                    switch (op.dialect()) {
                        case "h2" -> "for each row call 'dev.migrate.dialect.KeepingTrigger'";
                        case "hsqldb" ->
                            "referencing new row as fresh for each row when (fresh.amount is null) set fresh.amount = 0";
                        case "oracle" -> "for each row begin :new.amount := 0; end;";
                        case "sqlite" -> "begin update account set amount = 0 where id = new.id; end";
                        case "sqlserver" -> "as update account set amount = 0 where id in (select id from inserted)";
                        case "cockroachdb", "postgresql" -> "for each row execute function keep()";
                        case "db2" -> "referencing new as n for each row set n.amount = 0";
                        default -> "for each row set new.amount = 0";
                    })));
    }

    private static ReplaceableObject magnitude(String dialect, boolean absolute) {
        String result = absolute ? "abs(n)" : "-n";
        return switch (dialect) {
            case "h2" -> ReplaceableObject.function("magnitude",
                    "for 'java.lang.Math.%s(int)'".formatted(absolute ? "abs" : "negateExact"));
            case "oracle" ->
                ReplaceableObject.function("magnitude(n number)", "return number is begin return " + result + "; end;");
            case "sqlserver" -> ReplaceableObject.function("magnitude(@n int)",
                    "returns int as begin return " + result.replace("n", "@n") + "; end");
            case "cockroachdb", "postgresql" -> ReplaceableObject.function("magnitude(n integer)",
                    "returns integer language sql as 'select " + result + "'");
            default ->
                ReplaceableObject.function("magnitude(n integer)", "returns integer deterministic return " + result);
        };
    }

    private void rows() {
        of("Insert rows").add("", (op) -> op.bulkInsert("account",
                (rows) -> rows.columns("id", "email", "amount").row(1, "it's ann", 5).row(2, "bob \\ bill", null)));
        of("Run SQL").add("", (op) -> op.execute("update account set amount = 0 where amount is null"));
        add("with values", (op) -> op.execute("update account set email = ? where id = ?", "it's ?", 7));
        of("Fill in values in batches").add("", (op) -> op.backfill("account", "amount = 0", "amount is null", 500));
    }

    private void conditions() {
        Map<String, String> tolerated = Map.of("db2", "the one error that says otherwise is let pass", "oracle",
                "the one error that says otherwise is let pass");
        of("Only if it does not exist").emulated(tolerated)
            .add("a table",
                    (op) -> op.ifNotExists().createTable("visit", (table) -> table.column("account_id", bigint())));
        emulated(tolerated).add("a column", (op) -> op.ifNotExists().addColumn("account", "level", integer()));
        emulated(tolerated).add("an index",
                (op) -> op.ifNotExists().createIndex("ix_account_email", "account", "email"));
        emulated(tolerated).add("a unique constraint",
                (op) -> op.ifNotExists().createUniqueConstraint("uq_account_email", "account", "email"));
        add("a schema", (op) -> op.ifNotExists().createSchema("operation_example"));
        of("Only if it exists").emulated(tolerated).add("a table", (op) -> op.ifExists().dropTable("account"));
        emulated(tolerated).add("a column", (op) -> op.ifExists().dropColumn("account", "country"));
        emulated(tolerated).add("an index", (op) -> op.ifExists().dropIndex("ix_account_amount", "account"));
        emulated(tolerated).add("a check", (op) -> op.ifExists().dropCheckConstraint("ck_account_email", "account"));
        add("a table to be renamed", (op) -> op.ifExists().renameTable("account", "customer"));
        emulated(tolerated).after((op) -> op.createView("rich", "select id from account"))
            .add("a view", (op) -> op.ifExists().dropView("rich"));
    }

    // the text of the databases that do it by other means
    private static Map<String, String> exceptWhereItIsNative(String emulation, String... dialects) {
        return Stream
            .of("cockroachdb", "db2", "h2", "hsqldb", "mariadb", "mysql", "oracle", "postgresql", "sqlite", "sqlserver")
            .filter((dialect) -> !List.of(dialects).contains(dialect))
            .collect(Collectors.toMap(Function.identity(), (dialect) -> emulation));
    }

    private OperationExamples of(String operation) {
        this.operation = operation;
        return this;
    }

    private Prepared after(Consumer<Operations> before) {
        return new Prepared(before, Map.of());
    }

    private Prepared emulated(Map<String, String> emulations) {
        return new Prepared((op) -> {
        }, emulations);
    }

    private OperationExamples add(String variant, Consumer<Operations> migration) {
        return emulated(Map.of()).add(variant, migration);
    }

    /**
     * An example of an operation.
     *
     * @param operation the operation in words
     * @param variant what is particular about it; empty for nothing
     * @param before what must have been done before
     * @param emulations by what the databases carry it out that have nothing of the kind
     * @param migration the operation
     */
    record Example(String operation, String variant, Consumer<Operations> before, Map<String, String> emulations,
            Consumer<Operations> migration) {

        String title() {
            return this.variant.isEmpty() ? this.operation : this.operation + ": " + this.variant;
        }

        @Override
        public String toString() {
            return title();
        }

    }

    /**
     * An example that is about to be added.
     */
    private final class Prepared {

        private final Consumer<Operations> before;

        private final Map<String, String> emulations;

        private Prepared(Consumer<Operations> before, Map<String, String> emulations) {
            this.before = before;
            this.emulations = emulations;
        }

        private Prepared after(Consumer<Operations> before) {
            return new Prepared(before, this.emulations);
        }

        private OperationExamples add(String variant, Consumer<Operations> migration) {
            OperationExamples.this.examples
                .add(new Example(OperationExamples.this.operation, variant, this.before, this.emulations, migration));
            return OperationExamples.this;
        }

    }

}
