package dev.migrate.dialect;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.migrate.Operations;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.bool;
import static dev.migrate.ColumnTypes.enumeration;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.json;
import static dev.migrate.ColumnTypes.numeric;
import static dev.migrate.ColumnTypes.text;
import static dev.migrate.ColumnTypes.timestamp;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.uuid;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each operation does on the database what it says, and its inverse takes it back.
 */
@FreshDatabaseForEachTest
public abstract class DdlContract {

    private final Connection connection;

    private final Dialect dialect;

    protected DdlContract(Connection connection) throws SQLException {
        this.connection = connection;
        this.dialect = Dialects.of(connection);
    }

    @BeforeEach
    void createTables() throws SQLException {
        run((op) -> {
            op.createTable("owner", (table) -> {
                table.column("id", bigint()).notNull();
                table.namedPrimaryKey("pk_owner", "id");
            });
            op.createTable("account", (table) -> {
                table.column("id", bigint()).notNull();
                table.column("owner_id", bigint());
                table.column("email", varchar(320)).notNull().comment("it's a \\ comment");
                table.column("amount", integer());
                table.column("number", varchar(40)).defaultSql("'0'");
                table.namedPrimaryKey("pk_account", "id");
                table.comment("Who may enter");
            });
        });
        execute("insert into owner values (1)");
    }

    @Test
    void createsATable() throws SQLException {
        thereAndBack((op) -> op.createTable("purchase", (table) -> {
            table.column("id", bigint()).identity();
            table.column("account_id", bigint()).notNull();
            table.column("code", varchar(10)).notNull().comment("what's \\ \"printed\"");
            table.column("status", enumeration("NEW", "it's DONE")).notNull().defaultSql("'NEW'");
            table.column("amount", numeric(10, 2)).notNull().defaultSql("1");
            table.column("twice", numeric(11, 2)).generatedAs("amount * 2");
            table.column("active", bool()).notNull().defaultSql("true");
            table.column("token", uuid());
            table.column("settings", json());
            table.column("opened", timestamp(6)).defaultSql("current_timestamp");
            table.column("closed", timestampTz(6));
            table.column("notes", text());
            table.primaryKey("id");
            table.unique("uq_purchase_code", "code");
            table.foreignKey("fk_purchase_account", "account_id")
                .references("account", "id")
                .onDelete(ReferentialAction.CASCADE);
            table.check("ck_purchase_amount", "amount > 0");
            table.comment("It's bought");
        }), () -> {
            execute("insert into account (id, email) values (1, 'a')");
            execute("insert into purchase (account_id, code) values (1, 'a')");
            execute("insert into purchase (account_id, code, status) values (1, 'b', 'it''s DONE')");
            assertThat(query("select id from purchase order by id")).containsExactly("1", "2");
            assertThat(new BigDecimal(query("select twice from purchase where id = 1").get(0)))
                .isEqualByComparingTo("2");
            assertThat(query("select count(*) from purchase where active and opened is not null and closed is null"))
                .containsExactly("2");
            refused("insert into purchase (account_id, code) values (1, 'a')");
            refused("insert into purchase (account_id, code) values (1, null)");
            refused("insert into purchase (account_id, code) values (2, 'c')");
            if (hasChecks()) {
                refused("insert into purchase (account_id, code, amount) values (1, 'c', 0)");
            }
            refused("insert into purchase (account_id, code, status) values (1, 'c', 'OLD')");
            execute("delete from account");
            assertThat(query("select * from purchase")).isEmpty();
            assertThat(table("purchase").comment()).isEqualTo(comment("It's bought"));
            assertThat(column("purchase", "code").comment()).isEqualTo(comment("what's \\ \"printed\""));
        });
    }

    @Test
    void createsATableWithItsIndexes() throws SQLException {
        Table table = Table.of(QualifiedName.of("tag"), List.of(Column.of("name", varchar(50))), null)
            .withIndexes(List.of(Index.on("ix_tag_name", List.of("name"))));
        run(new CreateTable(table));
        assertThat(table("tag").indexes()).isEqualTo(table.indexes());
    }

    @Test
    void renamesATable() throws SQLException {
        thereAndBack((op) -> op.renameTable("account", "customer"),
                () -> execute("insert into customer (id, email) values (1, 'a')"));
    }

    @Test
    protected void commentsOnATable() throws SQLException {
        run((op) -> op.commentOnTable("account", "\\'; drop table account; -- "));
        assertThat(table("account").comment()).isEqualTo("\\'; drop table account; -- ");
        run((op) -> op.commentOnTable("account", null));
        assertThat(table("account").comment()).isNull();
    }

    @Test
    void addsAColumn() throws SQLException {
        execute("insert into account (id, email) values (1, 'a')");
        thereAndBack((op) -> op.addColumn("account", "level", integer(),
                (column) -> column.notNull().defaultSql("3").comment("it's from 1 to 9")), () -> {
                    assertThat(query("select level from account")).containsExactly("3");
                    refused("insert into account (id, email, level) values (2, 'a', null)");
                    assertThat(column("account", "level").comment()).isEqualTo(comment("it's from 1 to 9"));
                });
    }

    @Test
    void addsAColumnWithAFixedListOfValues() throws SQLException {
        thereAndBack((op) -> op.addColumn("account", "kind", enumeration("A", "it's B")), () -> {
            execute("insert into account (id, email, kind) values (1, 'a', 'it''s B')");
            refused("insert into account (id, email, kind) values (2, 'a', 'C')");
        });
    }

    @Test
    void renamesAColumn() throws SQLException {
        thereAndBack((op) -> op.renameColumn("account", "email", "mail"),
                () -> execute("insert into account (id, mail) values (1, 'a')"));
    }

    @Test
    void dropsAColumn() throws SQLException {
        Column number = column("account", "number");
        thereAndBack(new DropColumn(QualifiedName.of("account"), "number", number),
                () -> refused("select number from account"));
    }

    @Test
    void forbidsNull() throws SQLException {
        execute("insert into account (id, email) values (1, 'a')");
        alterThereAndBack("account", "number", List.of(new ColumnChange.SetNullable(false)), () -> {
            refused("insert into account (id, email, number) values (2, 'a', null)");
            execute("insert into account (id, email) values (2, 'a')");
        });
        execute("insert into account (id, email, number) values (3, 'a', null)");
    }

    @Test
    void setsAndDropsADefault() throws SQLException {
        alterThereAndBack("account", "number", List.of(new ColumnChange.SetDefault("'7'")), () -> {
            execute("insert into account (id, email) values (1, 'a')");
            assertThat(query("select number from account where id = 1")).containsExactly("7");
        });
        run((op) -> op.alterColumn("account", "number", (column) -> column.dropDefault()));
        execute("insert into account (id, email) values (2, 'a')");
        assertThat(query("select id from account where number is null")).containsExactly("2");
    }

    @Test
    void leavesTheRestOfAColumnAsItIs() throws SQLException {
        Column before = column("account", "email");
        run((op) -> op.alterColumn("account", "EMAIL", (column) -> column.type(varchar(400))));
        assertThat(column("account", "email")).isEqualTo(before.withType(varchar(400)));
        run((op) -> op.alterColumn("account", "email", (column) -> column.nullable()));
        assertThat(column("account", "email")).isEqualTo(before.withType(varchar(400)).withNullable(true));
        run((op) -> op.alterColumn("account", "email", (column) -> column.comment(null)));
        assertThat(column("account", "email"))
            .isEqualTo(before.withType(varchar(400)).withNullable(true).withComment(null));
    }

    @Test
    void changesTheTypeOfAColumnWithItsValues() throws SQLException {
        execute("insert into account (id, email, number) values (1, 'a', '12')");
        alterThereAndBack("account", "number",
                List.of(new ColumnChange.SetType(integer()), new ColumnChange.SetDefault("5"),
                        new ColumnChange.SetNullable(false), new ColumnChange.SetComment(comment("counts"))),
                () -> {
                    execute("insert into account (id, email) values (2, 'a')");
                    assertThat(query("select number + 1 from account order by id")).containsExactly("13", "6");
                });
    }

    @Test
    protected void changesATextToAUuid() throws SQLException {
        String value = "0b4ff3a4-9d9c-4b5c-9a43-9ffb2cdb2a6f";
        execute("insert into account (id, email, number) values (1, 'a', '" + value + "')");
        run((op) -> op.alterColumn("account", "number", (column) -> column.type(uuid()).dropDefault()));
        assertThat(query("select number from account")).containsExactly(value);
        assertThat(column("account", "number").type()).isEqualTo(uuid());
    }

    @Test
    protected void refusesToCutTexts() throws SQLException {
        execute("insert into account (id, email) values (1, 'longer than ten')");
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> run((op) -> op.alterColumn("account", "email", (column) -> column.type(varchar(10)))));
        assertThat(query("select email from account")).containsExactly("longer than ten");
    }

    @Test
    void changesAFixedListOfValues() throws SQLException {
        execute("insert into account (id, email, number) values (1, 'a', 'a')");
        Column text = column("account", "number");
        Column numbers = text.withType(enumeration("0", "a"));
        run(new AlterColumn(QualifiedName.of("account"), "number", List.of(new ColumnChange.SetType(numbers.type())),
                text));
        refused("insert into account (id, email, number) values (2, 'a', 'b')");
        Column words = text.withType(enumeration("0", "a", "b"));
        run(new AlterColumn(QualifiedName.of("account"), "number", List.of(new ColumnChange.SetType(words.type())),
                numbers));
        execute("insert into account (id, email, number) values (2, 'a', 'b')");
        refused("insert into account (id, email, number) values (3, 'a', 'c')");
        run(new AlterColumn(QualifiedName.of("account"), "number", List.of(new ColumnChange.SetType(text.type())),
                words));
        execute("insert into account (id, email, number) values (3, 'a', 'c')");
        assertThat(column("account", "number")).isEqualTo(text);
    }

    @Test
    void numbersAColumnThatHasValues() throws SQLException {
        execute("insert into account (id, email) values (7, 'a')");
        alterThereAndBack("account", "id", List.of(new ColumnChange.SetIdentity(Identity.BY_DEFAULT)), () -> {
            execute("insert into account (email) values ('b')");
            assertThat(query("select id from account order by id")).containsExactly("7", "8");
        });
        refused("insert into account (email) values ('c')");
    }

    @Test
    void createsAPrimaryKey() throws SQLException {
        run((op) -> op.dropPrimaryKey("account"));
        execute("insert into account (id, email) values (1, 'a')");
        thereAndBack((op) -> op.createPrimaryKey("pk_other", "account", "id"),
                () -> refused("insert into account (id, email) values (1, 'b')"));
        thereAndBack((op) -> op.createPrimaryKey(null, "account", "id"),
                () -> refused("insert into account (id, email) values (1, 'b')"));
        execute("insert into account (id, email) values (1, 'b')");
    }

    @Test
    void createsAUniqueConstraint() throws SQLException {
        execute("insert into account (id, email) values (1, 'a')");
        thereAndBack((op) -> op.createUniqueConstraint("uq_account_email", "account", "email", "number"),
                () -> refused("insert into account (id, email) values (2, 'a')"));
        execute("insert into account (id, email) values (2, 'a')");
    }

    @Test
    void createsAForeignKey() throws SQLException {
        thereAndBack((op) -> op.createForeignKey("fk_account_owner", "account",
                (foreignKey) -> foreignKey.columns("owner_id").references("owner", "id")), () -> {
                    execute("insert into account (id, email, owner_id) values (1, 'a', 1)");
                    refused("insert into account (id, email, owner_id) values (2, 'a', 2)");
                    refused("delete from owner");
                });
        execute("insert into account (id, email, owner_id) values (2, 'a', 2)");
    }

    @Test
    void createsAForeignKeyOnAnIndexThatIsThere() throws SQLException {
        run((op) -> op.createIndex("ix_account_owner", "account", "owner_id"));
        thereAndBack(
                (op) -> op.createForeignKey("fk_account_owner", "account",
                        (foreignKey) -> foreignKey.columns("owner_id")
                            .references("owner", "id")
                            .onDelete(ReferentialAction.SET_NULL)
                            .onUpdate(ReferentialAction.CASCADE)),
                () -> assertThat(table("account").foreignKeys()).singleElement()
                    .satisfies(
                            (foreignKey) -> assertThat(foreignKey.onDelete()).isEqualTo(ReferentialAction.SET_NULL)));
    }

    @Test
    void createsACheckConstraint() throws SQLException {
        Consumer<Operations> creation = (op) -> op.createCheckConstraint("ck_account_amount", "account", "amount > 0");
        if (hasChecks()) {
            thereAndBack(creation, () -> refused("insert into account (id, email, amount) values (1, 'a', 0)"));
        }
        else {
            run(creation);
            assertThat(table("account").checkConstraints()).isEmpty();
            run((op) -> op.dropCheckConstraint("ck_account_amount", "account"));
        }
        execute("insert into account (id, email, amount) values (1, 'a', 0)");
    }

    @Test
    void createsAnIndexThatAForeignKeyThenUses() throws SQLException {
        createForeignKeyOnOwner();
        thereAndBack((op) -> op.createIndex("ix_account_owner", "account", "owner_id", "number"),
                () -> refused("insert into account (id, email, owner_id) values (2, 'a', 2)"));
        refused("insert into account (id, email, owner_id) values (2, 'a', 2)");
        run((op) -> op.dropForeignKey("fk_account_owner", "account"));
        assertThat(table("account").indexes()).isEmpty();
    }

    @Test
    void createsAUniqueConstraintThatAForeignKeyThenUses() throws SQLException {
        createForeignKeyOnOwner();
        thereAndBack((op) -> op.createUniqueConstraint("uq_account_owner", "account", "owner_id", "number"),
                () -> refused("insert into account (id, email, owner_id) values (2, 'a', 2)"));
        refused("insert into account (id, email, owner_id) values (2, 'a', 2)");
    }

    @Test
    void dropsAForeignKeyAndLeavesTheIndexToAnother() throws SQLException {
        createForeignKeyOnOwner();
        Consumer<Operations> another = (op) -> op.createForeignKey("fk_account_owner_too", "account",
                (foreignKey) -> foreignKey.columns("owner_id").references("owner", "id"));
        if (!hasSeveralForeignKeysOfTheSameColumns()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> run(another));
            return;
        }
        run(another);
        run((op) -> op.dropForeignKey("fk_account_owner_too", "account"));
        refused("insert into account (id, email, owner_id) values (2, 'a', 2)");
        run((op) -> op.dropForeignKey("fk_account_owner", "account"));
        execute("insert into account (id, email, owner_id) values (2, 'a', 2)");
    }

    /**
     * Whether a table may have two foreign keys that differ in nothing but the name.
     * @return whether it may
     */
    protected boolean hasSeveralForeignKeysOfTheSameColumns() {
        return true;
    }

    private void createForeignKeyOnOwner() throws SQLException {
        run((op) -> op.createForeignKey("fk_account_owner", "account",
                (foreignKey) -> foreignKey.columns("owner_id").references("owner", "id")));
    }

    @Test
    void createsAnIndex() throws SQLException {
        thereAndBack((op) -> op.createIndex("ix_account_email", "account", "email", "number"),
                () -> assertThat(table("account").indexes())
                    .containsExactly(Index.on("ix_account_email", List.of("email", "number"))));
    }

    @Test
    void createsAUniqueIndex() throws SQLException {
        execute("insert into account (id, email) values (1, 'a')");
        thereAndBack(
                (op) -> op.createIndex("ix_account_email", "account",
                        (index) -> index.descending("email").columns("number").unique()),
                () -> refused("insert into account (id, email) values (2, 'a')"));
    }

    @Test
    protected void createsASequence() throws SQLException {
        if (!hasSequences()) {
            thereAndBack((op) -> op.createSequence("account_seq", (sequence) -> sequence.startWith(5).incrementBy(50)),
                    () -> {
                        run((op) -> op.alterSequence("account_seq", 10));
                        assertThat(query("select next_val from account_seq")).containsExactly("5");
                    });
            return;
        }
        thereAndBack((op) -> op.createSequence("account_seq", (sequence) -> sequence.startWith(5).incrementBy(50)),
                () -> {
                    assertThat(query(nextValue("account_seq"))).containsExactly("5");
                    assertThat(query(nextValue("account_seq"))).containsExactly("55");
                    run((op) -> op.alterSequence("account_seq", 10));
                    // some databases have made up their minds about the next value
                    long next = Long.parseLong(query(nextValue("account_seq")).get(0));
                    assertThat(next).isIn(65L, 105L);
                    assertThat(query(nextValue("account_seq"))).containsExactly(String.valueOf(next + 10));
                });
        refused(nextValue("account_seq"));
    }

    @Test
    protected void renamedSequenceGoesOnCounting() throws SQLException {
        run((op) -> op.createSequence("account_seq", (sequence) -> sequence.startWith(5).incrementBy(50)));
        if (!hasSequences()) {
            thereAndBack((op) -> op.renameSequence("account_seq", "customer_seq"),
                    () -> assertThat(query("select next_val from customer_seq")).containsExactly("5"));
            return;
        }
        query(nextValue("account_seq"));
        query(nextValue("account_seq"));
        thereAndBack((op) -> op.renameSequence("account_seq", "customer_seq"), () -> {
            assertThat(query(nextValue("customer_seq"))).containsExactly("105");
            refused(nextValue("account_seq"));
        });
        assertThat(query(nextValue("account_seq"))).containsExactly("155");
    }

    @Test
    void runsSqlAsItStands() throws SQLException {
        run((op) -> op.execute("insert into owner values (2)"));
        assertThat(query("select count(*) from owner")).containsExactly("2");
    }

    @Test
    protected void worksInAnotherSchema() throws SQLException {
        execute("create schema shop");
        try {
            run((op) -> {
                op.createTable("shop.product", (table) -> {
                    table.column("id", bigint()).notNull();
                    table.column("name", varchar(50)).comment("shown");
                    table.primaryKey("id");
                    table.comment("sold");
                });
                op.createIndex("ix_product_name", "shop.product", "name");
            });
            execute("insert into shop.product values (4, 'a')");
            run((op) -> {
                op.alterColumn("shop.product", "id", (column) -> column.identity());
                op.execute("insert into shop.product (name) values ('b')");
                op.dropIndex("ix_product_name", "shop.product");
                op.alterColumn("shop.product", "id", (column) -> column.dropIdentity());
                op.dropPrimaryKey("shop.product");
                op.alterColumn("shop.product", "name", (column) -> column.notNull());
                op.renameColumn("shop.product", "name", "label");
                op.commentOnTable("shop.product", null);
                op.renameTable("shop.product", "item");
            });
            assertThat(query("select id from shop.item order by label")).containsExactly("4", "5");
            run((op) -> op.dropTable("shop.item"));
            refused("select * from shop.item");
        }
        finally {
            execute("drop schema shop");
        }
    }

    @Test
    void isNotTrickedByNames() throws SQLException {
        String hostile = "\"x; drop table account; -- \"\" ` ' \\\"";
        run((op) -> {
            op.createTable(hostile, (table) -> {
                table.column(hostile, integer()).comment(hostile);
                table.column("order", enumeration(hostile, "b")).notNull();
                table.column("Value", integer());
                table.namedPrimaryKey("\"pk \"\"`\"", hostile);
                table.unique("\"uq \"\"`\"", "Value");
                table.comment(hostile);
            });
            op.createIndex("\"ix \"\"`\"", hostile, "order");
            op.dropIndex("\"ix \"\"`\"", hostile);
            op.dropUniqueConstraint("\"uq \"\"`\"", hostile);
            op.dropPrimaryKey(hostile);
            op.alterColumn(hostile, "order", (column) -> column.type(varchar(20)).comment(comment(hostile)));
            op.addColumn(hostile, "\"add \"\"`\"", integer());
            op.renameColumn(hostile, "Value", "\"values \"\"`\"");
            op.renameTable(hostile, "\"y \"\"`\"");
            op.dropTable("\"y \"\"`\"");
        });
        assertThat(inspect().tables()).extracting((table) -> table.name().toString())
            .containsExactly("account", "owner");
    }

    /**
     * Whether the database has sequences.
     * @return whether it has; if not, a table takes the place of each, as Hibernate has
     * it
     */
    protected boolean hasSequences() {
        return true;
    }

    /**
     * Whether the database has checks.
     * @return whether it enforces them
     */
    protected boolean hasChecks() {
        return true;
    }

    /**
     * What the database keeps of a comment.
     * @param comment the comment
     * @return the comment, or {@code null} where there are none
     */
    protected @Nullable String comment(String comment) {
        return comment;
    }

    /**
     * A query for the next value of a sequence.
     * @param sequence the sequence
     * @return the query
     */
    protected String nextValue(String sequence) {
        return "select next value for " + sequence;
    }

    protected final void alterThereAndBack(String table, String column, List<ColumnChange> changes, Effect effect)
            throws SQLException {
        thereAndBack(new AlterColumn(QualifiedName.of(table), column, changes, column(table, column)), effect);
    }

    private void thereAndBack(Consumer<Operations> migration, Effect effect) throws SQLException {
        thereAndBack(CollectedOperations.of(migration).get(0), effect);
    }

    private void thereAndBack(Operation operation, Effect effect) throws SQLException {
        Schema before = inspect();
        run(operation);
        assertThat(inspect()).isNotEqualTo(before);
        effect.verify();
        run(operation.inverse().orElseThrow());
        assertThat(inspect()).isEqualTo(before);
    }

    protected final void run(Consumer<Operations> migration) throws SQLException {
        for (Operation operation : CollectedOperations.of(migration)) {
            run(operation);
        }
    }

    protected final void run(Operation operation) throws SQLException {
        OperationExecution.execute(this.connection, operation);
    }

    private Schema inspect() throws SQLException {
        return this.dialect.inspector().inspect(this.connection, List.of());
    }

    protected final Table table(String name) {
        return new LiveTables(this.dialect, this.connection).find(QualifiedName.of(name)).orElseThrow();
    }

    protected final Column column(String table, String column) {
        return table(table).column(column).orElseThrow();
    }

    protected final ColumnType type(String table, String column) {
        return column(table, column).type();
    }

    protected final void execute(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(sql);
        }
    }

    protected final void refused(String sql) {
        assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> execute(sql));
    }

    protected final List<String> query(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }

    /**
     * What can be seen of an operation.
     */
    @FunctionalInterface
    protected interface Effect {

        void verify() throws SQLException;

    }

}
