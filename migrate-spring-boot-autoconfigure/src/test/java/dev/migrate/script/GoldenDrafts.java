package dev.migrate.script;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.migrate.ColumnTypes;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.Conditional;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropObject;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.operation.RestartSequence;
import dev.migrate.operation.SetTableComment;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexOptions;
import dev.migrate.schema.Match;
import dev.migrate.schema.Nulls;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.ReplaceableObject;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableOptions;
import dev.migrate.schema.Timing;
import dev.migrate.schema.UniqueConstraint;

/**
 * The revisions of which the golden files show how they are written.
 */
final class GoldenDrafts {

    private static final Instant CREATED = Instant.parse("2026-11-20T21:45:00Z");

    private static final QualifiedName ACCOUNT = QualifiedName.of("account");

    private static final Column ID = Column.of("id", ColumnTypes.bigint())
        .withIdentity(Identity.BY_DEFAULT)
        .withNullable(false);

    private static final Column EMAIL = Column.of("email", ColumnTypes.varchar(320)).withNullable(false);

    private final Map<String, RevisionDraft> drafts = new LinkedHashMap<>();

    private GoldenDrafts() {
        tables();
        columns();
        constraints();
        others();
        definitions();
        frames();
        hostile();
    }

    static Map<String, RevisionDraft> all() {
        return new GoldenDrafts().drafts;
    }

    private void tables() {
        Column created = Column.of("created_at", ColumnTypes.timestampTz(6))
            .withNullable(false)
            .withDefaultSql("current_timestamp");
        Table account = Table.of(ACCOUNT, List.of(ID, EMAIL, created), new PrimaryKey(null, List.of("id")))
            .withUniqueConstraints(List.of(new UniqueConstraint("uq_account_email", List.of("email"))));
        add("add_account", "add account", new CreateTable(account));

        Column kind = Column.of("kind", ColumnTypes.enumeration("PRIVATE", "BUSINESS"));
        Column total = Column.of("total", ColumnTypes.numeric(19, 2)).withGeneratedSql("price * amount");
        Column remark = Column.of("remark", ColumnTypes.text()).withComment("what the customer said");
        Column number = Column.of("number", ColumnTypes.integer()).withIdentity(Identity.ALWAYS).withNullable(false);
        Table order = new Table(QualifiedName.of("shop.purchase"),
                List.of(Column.of("account_id", ColumnTypes.bigint()), number, kind, total, remark),
                new PrimaryKey("pk_purchase", List.of("account_id", "number")),
                List.of(new UniqueConstraint(null, List.of("remark"))),
                List.of(new ForeignKey("fk_purchase_account", List.of("account_id"), ACCOUNT, List.of("id"),
                        ReferentialAction.CASCADE, ReferentialAction.NO_ACTION)),
                List.of(new CheckConstraint("ck_purchase_total", "total >= 0")),
                List.of(Index.on("ix_purchase_kind", List.of("kind"))), "what was bought");
        add("create_table_with_everything", "create table with everything", new CreateTable(order));
        add("rename_table", "rename table", new RenameTable(QualifiedName.of("shop.account"), "customer"));
        add("comment_on_table", "comment on table", new SetTableComment(ACCOUNT, "who may log in", null),
                new SetTableComment(ACCOUNT, null, null));
        RenameTable rename = new RenameTable(ACCOUNT, "account_under_a_name_that_is_so_long_that_it_needs_a_line");
        add("likely_rename", "likely rename", new Instruction(new CreateTable(Table
            .of(QualifiedName.of("customer"), List.of(ID), null)), List
                .of("destructive: likely rename (92 %: same columns). If account is customer now, write this instead of both:"),
                new RenameTable(ACCOUNT, "customer")),
                new Instruction(new DropTable(ACCOUNT, null), List.of("destructive: likely rename"), rename));
        add("drop_table", "drop table", new Instruction(new DropTable(ACCOUNT, null),
                List.of("destructive: drops table account and its rows")));
    }

    private void columns() {
        add("add_column", "add column", new AddColumn(ACCOUNT, Column.of("name", ColumnTypes.varchar())),
                new AddColumn(ACCOUNT, EMAIL.withDefaultSql("''").withComment("in lower case")));
        add("alter_column", "alter column",
                new AlterColumn(ACCOUNT, "email",
                        List.of(new ColumnChange.SetType(ColumnTypes.text()), new ColumnChange.SetNullable(true),
                                new ColumnChange.SetDefault(null), new ColumnChange.SetComment(null)),
                        null),
                new AlterColumn(ACCOUNT, "id", List.of(new ColumnChange.SetIdentity(Identity.ALWAYS)), null),
                new AlterColumn(ACCOUNT, "id",
                        List.of(new ColumnChange.SetIdentity(null), new ColumnChange.SetNullable(false),
                                new ColumnChange.SetDefault("0"), new ColumnChange.SetComment("numbered by hand")),
                        null));
        add("rename_column", "rename column", new RenameColumn(ACCOUNT, "email", "mail"));
        add("drop_column", "drop column", new Instruction(new DropColumn(ACCOUNT, "email", null),
                List.of("destructive: drops column email and what it holds",
                        "If column mail is the same under a new name, write op.renameColumn(\"account\", \"email\", "
                                + "\"mail\") in place of this and of what adds mail.")));
        List<Column> everyType = Stream.of(ColumnType.Kind.values())
            .map((kind) -> Column.of("a_" + kind.name().toLowerCase(Locale.ROOT), ColumnType.Standard.of(kind)))
            .toList();
        add("every_column_type", "every column type",
                new CreateTable(Table.of(QualifiedName.of("everything"), everyType, null)),
                new CreateTable(Table.of(QualifiedName.of("more"),
                        List.of(Column.of("an_array", ColumnTypes.array(ColumnTypes.array(ColumnTypes.character(2)))),
                                Column.of("a_native_type", ColumnTypes.sqlType("citext")),
                                Column.of("a_number", ColumnTypes.numeric(9)),
                                Column.of("a_time", ColumnTypes.timeTz(3))),
                        null)));
    }

    private void constraints() {
        ForeignKey foreignKey = new ForeignKey("fk_purchase_account", List.of("account_id"), ACCOUNT, List.of("id"),
                ReferentialAction.SET_NULL, ReferentialAction.CASCADE);
        QualifiedName purchase = QualifiedName.of("purchase");
        add("create_constraint", "create constraint",
                new CreateConstraint(ACCOUNT, new PrimaryKey("pk_account", List.of("id"))),
                new CreateConstraint(ACCOUNT, new PrimaryKey(null, List.of("id", "email"))),
                new CreateConstraint(ACCOUNT, new UniqueConstraint("uq_account_email", List.of("email"))),
                new CreateConstraint(ACCOUNT, new CheckConstraint("ck_account_email", "email like '%@%'")),
                new CreateConstraint(purchase, foreignKey), new CreateConstraint(purchase, foreignKey.withName(null)));
        add("drop_constraint", "drop constraint",
                new DropConstraint(ACCOUNT, "pk_account", Constraint.Kind.PRIMARY_KEY, null),
                new DropConstraint(ACCOUNT, null, Constraint.Kind.PRIMARY_KEY, null),
                new DropConstraint(ACCOUNT, "uq_account_email", Constraint.Kind.UNIQUE, null),
                new DropConstraint(ACCOUNT, "ck_account_email", Constraint.Kind.CHECK, null),
                new DropConstraint(purchase, "fk_purchase_account", Constraint.Kind.FOREIGN_KEY, null));
    }

    private void others() {
        add("create_index", "create index",
                new CreateIndex(ACCOUNT, Index.on("ix_account_email", List.of("email", "id"))),
                new CreateIndex(ACCOUNT,
                        new Index("ux_account_email",
                                List.of(Index.Part.column("id"), Index.Part.expression("lower(email)"),
                                        Index.Part.column("name").desc(), Index.Part.expression("lower(name)").desc()),
                                true)));
        add("drop_index", "drop index", new DropIndex(ACCOUNT, "ix_account_email", null));
        QualifiedName sequence = QualifiedName.of("shop.purchase_seq");
        add("create_sequence", "create sequence", new CreateSequence(new Sequence(sequence, 1, 50)),
                new CreateSequence(new Sequence(sequence, 9_000_000_000L, -1)));
        add("alter_sequence", "alter sequence", new AlterSequence(sequence, 100, null));
        add("rename_sequence", "rename sequence", new RenameSequence(sequence, "order_seq"));
        add("drop_sequence", "drop sequence", new DropSequence(sequence, null));
        add("execute_sql", "execute SQL", new ExecuteSql("update account set email = lower(email)", null),
                new ExecuteSql("update account\n   set name = '\\n \"\"\"'\n\n where name = \"why\"", null));
    }

    private void definitions() {
        Index index = new Index("ix_account_open",
                List.of(Index.Part.column("email").withOperatorClass("text_pattern_ops"),
                        Index.Part.column("created_at").desc().withNulls(Nulls.LAST)),
                true, new IndexOptions("btree", List.of("name"), "closed is null", true, true));
        add("create_index_with_options", "create index with options", new CreateIndex(ACCOUNT, index, true),
                new DropIndex(ACCOUNT, "ix_account_open", null, true), new RenameIndex(ACCOUNT, "ix_old", "ix_new"));
        ForeignKey foreignKey = new ForeignKey("fk_purchase_account", List.of("account_id"), ACCOUNT, List.of("id"),
                ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, Timing.INITIALLY_DEFERRED, Match.FULL);
        UniqueConstraint unique = new UniqueConstraint("uq_account_email", List.of("email"), Timing.DEFERRABLE, true);
        ExclusionConstraint exclusion = new ExclusionConstraint("ex_loan_time", "btree_gist", List
            .of(new ExclusionConstraint.Element("book_id", "="), new ExclusionConstraint.Element("during", "&&")),
                "returned", Timing.DEFERRABLE);
        QualifiedName purchase = QualifiedName.of("purchase");
        add("create_constraint_with_options", "create constraint with options",
                new CreateConstraint(purchase, foreignKey, true), new CreateConstraint(ACCOUNT, unique),
                new CreateConstraint(ACCOUNT, new CheckConstraint("ck_account_email", "email <> ''"), true),
                new CreateConstraint(QualifiedName.of("loan"), exclusion),
                new DropConstraint(QualifiedName.of("loan"), "ex_loan_time", Constraint.Kind.EXCLUSION, null),
                new RenameConstraint(ACCOUNT, "uq_old", "uq_new", null),
                new ValidateConstraint(ACCOUNT, "ck_account_email"));
        SequenceOptions counting = new SequenceOptions(100L, 5L, 1L, 9_000_000_000L, 20L, true);
        Column number = Column.of("number", ColumnTypes.bigint())
            .withNullable(false)
            .withIdentity(new Identity(true, SequenceOptions.NONE.withStart(100L).withIncrement(5L)));
        Column twice = Column.of("twice", ColumnTypes.bigint()).withGeneratedSql("number * 2").withVirtual(true);
        TableOptions options = new TableOptions("InnoDB", "utf8mb4", "utf8mb4_bin", "fast", "range (number)");
        add("create_table_with_options", "create table with options",
                new CreateTable(Table.of(QualifiedName.of("loan"), List.of(number, twice), null)
                    .withUniqueConstraints(List.of(unique))
                    .withForeignKeys(List.of(foreignKey))
                    .withExclusionConstraints(List.of(exclusion))
                    .withOptions(options)),
                new AlterColumn(ACCOUNT, "id", List
                    .of(new ColumnChange.SetIdentity(new Identity(false, SequenceOptions.NONE.withIncrement(10L)))),
                        null));
        QualifiedName sequence = QualifiedName.of("shop.purchase_seq");
        add("sequences", "sequences", new CreateSequence(new Sequence(sequence, 100, 5, counting)),
                new AlterSequence(sequence, SequenceOptions.NONE.withMaximum(99L).withCycle(false), null),
                new RestartSequence(sequence, null), new RestartSequence(sequence, 9_000_000_000L));
        QualifiedName mood = QualifiedName.of("mood");
        add("schemas_and_types", "schemas and types", new CreateSchema("shop"), new DropSchema("shop"),
                new CreateEnumType(mood, List.of("sad", "it's ok")), new AddEnumValue(mood, "glad", null, null),
                new AddEnumValue(mood, "angry", "sad", null), new AddEnumValue(mood, "calm", null, "angry"),
                new RenameEnumValue(mood, "glad", "happy"), new DropEnumType(mood, null));
        ReplaceableObject view = ReplaceableObject.view("shop.open_account", "select id\nfrom account");
        ReplaceableObject later = ReplaceableObject.view("shop.open_account", "select id, email from account");
        add("replaceable_objects", "replaceable objects", new ReplaceObject(view, null), new ReplaceObject(later, view),
                new ReplaceObject(ReplaceableObject.materializedView("total", "select 1 as a"), null),
                new ReplaceObject(ReplaceableObject.function("net(gross numeric)", "returns numeric return gross"),
                        null),
                new ReplaceObject(ReplaceableObject.procedure("clean()", "language sql as 'select 1'"), null),
                new ReplaceObject(ReplaceableObject.trigger("audit", "account", "after insert",
                        "for each row execute function audit()"), null),
                new DropObject(ReplaceableObject.view("open_account", "")));
        add("rows", "rows", new BulkInsert(ACCOUNT, List.of("id", "email"),
                List.of(List.of(1L, "a"), Arrays.asList(new BigDecimal("2.50"), null),
                        List.of(UUID.fromString("0b4ff3a4-9d9c-4b5c-9a43-9ffb2cdb2a6f"), LocalDate.of(2026, 11, 20)))),
                new Backfill(ACCOUNT, "level = 1", "level is null", Backfill.DEFAULT_BATCH_SIZE),
                new Backfill(ACCOUNT, "level = 1", "level is null", 500),
                new ExecuteSql("update account set name = ? where id = ?", List.of("it's \"me\"", 7), null));
        add("conditions", "conditions",
                new Conditional(Conditional.Existence.MISSING,
                        new CreateTable(Table.of(ACCOUNT, List.of(ID, EMAIL), null))),
                new Conditional(Conditional.Existence.PRESENT, new DropTable(ACCOUNT, null)));
    }

    private void frames() {
        add("nothing_to_do", "nothing to do", new Operation[0]);
        this.drafts.put("merge",
                new RevisionDraft("3512b954651e", List.of("2b1ae634e5cd", "27c6a30d7c24"), List.of("a1", "b2"),
                        List.of("accounts"), "merge accounts and purchases", CREATED, List.of(), List.of()));
        this.drafts.put("squashed_without_a_way_back", new RevisionDraft("3512b954651e", List.of("2b1ae634e5cd"),
                List.of(), List.of(), List.of("1f00a2b3c4d5", "27c6a30d7c24"), "release 1", CREATED,
                List.of(new Instruction(new DropTable(ACCOUNT, null), List.of("from 1f00a2b3c4d5: add account")),
                        new Instruction(new ExecuteSql("delete from purchase", null), List.of("from 3512b954651e"))),
                null));
        this.drafts.put("generated",
                new RevisionDraft("3512b954651e", List.of("2b1ae634e5cd"), List.of(), List.of(), "forget accounts",
                        CREATED, List.of(Instruction.of(new DropTable(ACCOUNT, null))), List.of())
                    .withOrigin(new Origin("PostgreSQL 18.6", List.of("Account", "Member", "Subscription"),
                            List.of("what is marked destructive (2 times)", "what is written as SQL"))));
        this.drafts.put("generated_with_likely_renames",
                new RevisionDraft("3512b954651e", List.of("2b1ae634e5cd"), List.of(), List.of(), "forget accounts",
                        CREATED, List.of(Instruction.of(new DropTable(ACCOUNT, null))), List.of())
                    .withOrigin(new Origin("PostgreSQL 18.6", List.of("Account"),
                            List.of("whether account.mail was renamed to account.email",
                                    "whether \"revises: \n*/\" was renamed to member", "what is marked destructive"))));
        this.drafts.put("generated_without_message",
                new RevisionDraft("3512b954651e", List.of("2b1ae634e5cd"), List.of(), List.of(), "", CREATED, List.of(),
                        List.of())
                    .withOrigin(new Origin("H2 2.4.240", List.of(), List.of())));
        this.drafts.put("generated_from_many_classes",
                new RevisionDraft("3512b954651e", List.of("2b1ae634e5cd"), List.of(), List.of(), "add all", CREATED,
                        List.of(), List.of())
                    .withOrigin(new Origin("MariaDB 11.4.5",
                            IntStream.range(10, 40).mapToObj("Revision%d"::formatted).toList(), List.of())));
        add("message_that_the_name_cannot_say",
                "Add e-mail (AC-12) to the accounts, and to whatever else there is that "
                        + "has one, so that nobody is forgotten",
                new DropTable(ACCOUNT, null));
        add("no_message", "", new DropTable(ACCOUNT, null));
    }

    private void hostile() {
        add("hostile_message", "*/ } {@link x} </pre> & \\u002a/ \"quoted\"\n-- upgrade\n\u202Edrop", new Instruction(
                new DropTable(ACCOUNT, null), List.of("\\u000a op.dropTable(\"all\");", "downgrade", "*/ two\nlines")));
        add("message_like_a_header_line", "revision: 12", new DropTable(ACCOUNT, null));
        add("hostile_names", "hostile names",
                new CreateTable(Table.of(QualifiedName.of("\"my.schema\".\"Big \"\"Table\"\" \\u000a\""),
                        List.of(Column.of("\"größe\n\"", ColumnTypes.enumeration("it's", "\"", "\\", "\t", "\0")),
                                Column.of("\"class\"", ColumnTypes.sqlType("\"My Type\""))),
                        new PrimaryKey("\"日本語 🙂\"", List.of("\"größe\n\"")))),
                new RenameColumn(QualifiedName.of("\"a.b\""), "\"old \"", "\" new\""));
        String name = "a_name_as_long_as_postgresql_allows_it_to_be_which_is_63_letters";
        List<String> names = List.of(name, name.toUpperCase(Locale.ROOT));
        ColumnType kinds = ColumnTypes.enumeration("RECEIVED_BY_MAIL", "RECEIVED_BY_TELEPHONE", "ACCEPTED", "REJECTED",
                "SHIPPED_BY_PARCEL_SERVICE", "SHIPPED_BY_FREIGHT_FORWARDER");
        Column kind = Column.of(name, kinds).withNullable(false).withDefaultSql("'RECEIVED_BY_MAIL'");
        ForeignKey foreignKey = new ForeignKey(name, names, QualifiedName.of(name), names, ReferentialAction.CASCADE,
                ReferentialAction.RESTRICT);
        QualifiedName table = QualifiedName.of(name);
        add("long_lines", "long lines",
                new CreateTable(new Table(table, List.of(kind, kind.withComment("c".repeat(100))),
                        new PrimaryKey(name, names), List.of(new UniqueConstraint(name, names)), List.of(foreignKey),
                        List.of(new CheckConstraint(name, name + " > 0 and " + name + " < 1")), List.of(), null)),
                new AddColumn(table, kind), new AddColumn(table, Column.of(name, ColumnTypes.array(kinds))),
                new AlterColumn(table, name,
                        List.of(new ColumnChange.SetType(kinds), new ColumnChange.SetDefault(name)), null),
                new CreateConstraint(table, foreignKey), new RenameColumn(table, name, name),
                new ExecuteSql("delete from " + name + " where " + name + " = 1", null),
                new ExecuteSql("delete from\n" + name + " where " + name + " = 1", null));
    }

    private void add(String name, String message, Operation... operations) {
        add(name, message, Stream.of(operations).map(Instruction::of).toArray(Instruction[]::new));
    }

    private void add(String name, String message, Instruction... instructions) {
        this.drafts.put(name, new RevisionDraft("3512b954651e", List.of("2b1ae634e5cd"), List.of(), List.of(), message,
                CREATED, List.of(instructions), List.of()));
    }

}
