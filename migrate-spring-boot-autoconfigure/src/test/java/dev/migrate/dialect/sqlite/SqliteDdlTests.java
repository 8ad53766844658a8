package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

import dev.migrate.Operations;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;
import dev.migrate.dialect.UnsupportedFeatureException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.SQLITE)
class SqliteDdlTests extends DdlContract {

    SqliteDdlTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Test
    @Override
    protected void commentsOnATable() {
        unsupported((op) -> op.commentOnTable("account", "Who may enter"),
                "sqlite does not have comments, such as that on table account."
                        + " Leave it out, or say it in the script for the databases that have them");
        unsupported((op) -> op.alterColumn("account", "amount", (column) -> column.comment("in cents")),
                "sqlite does not have comments, such as that on column amount of table account."
                        + " Leave it out, or say it in the script for the databases that have them");
    }

    // a length is a note, and no more
    @Test
    @Override
    protected void refusesToCutTexts() throws SQLException {
        execute("insert into account (id, email) values (1, 'longer than ten')");
        run((op) -> op.alterColumn("account", "email", (column) -> column.type(varchar(10))));
        assertThat(query("select email from account")).containsExactly("longer than ten");
    }

    @Test
    @Override
    protected void renamedSequenceGoesOnCounting() {
        unsupported((op) -> op.renameSequence("account_seq", "customer_seq"),
                "sqlite does not have sequences (account_seq)."
                        + " Use an identity column, or a table as Hibernate's GenerationType.TABLE does");
    }

    @Test
    @Override
    protected void createsASequence() {
        String message = "sqlite does not have sequences (account_seq)."
                + " Use an identity column, or a table as Hibernate's GenerationType.TABLE does";
        unsupported((op) -> op.createSequence("account_seq", (sequence) -> sequence.startWith(5)), message);
        unsupported((op) -> op.alterSequence("account_seq", 10), message);
        unsupported((op) -> op.dropSequence("account_seq"), message);
    }

    @Test
    @Override
    protected void worksInAnotherSchema() {
        unsupported((op) -> op.createTable("shop.product", (table) -> table.column("id", bigint())),
                "sqlite does not have schemas, such as that of table shop.product."
                        + " Leave the schema out: a database file is one schema");
        unsupported((op) -> op.createIndex("ix", "shop.product", "name"),
                "sqlite does not have schemas, such as that of table shop.product."
                        + " Leave the schema out: a database file is one schema");
    }

    @Test
    void numbersOnlyThePrimaryKey() {
        unsupported((op) -> op.createTable("ticket", (table) -> {
            table.column("id", bigint()).notNull();
            table.column("number", bigint()).identity();
            table.primaryKey("id");
        }), "sqlite does not have numbered columns that are not the primary key on their own, such as number of table"
                + " ticket. Make it the primary key when the table is created");
        unsupported((op) -> op.alterColumn("account", "owner_id", (column) -> column.identity()),
                "sqlite does not have numbered columns that are not the primary key on their own, such as owner_id of"
                        + " table account. Make it the primary key when the table is created");
        unsupported((op) -> op.alterColumn("account", "id", (column) -> column.identityAlways()),
                "sqlite does not have columns that are always numbered, such as id."
                        + " Let it be numbered where no value is given: identity() instead of identityAlways()");
    }

    @Test
    void leavesAloneWhatIsNotThere() throws SQLException {
        run((op) -> {
            op.ifExists().dropColumn("account", "nickname");
            op.ifExists().dropCheckConstraint("ck_account_amount", "account");
            op.ifExists().alterColumn("customer", "name", (column) -> column.notNull());
        });
        assertThat(query("select group_concat(name) from pragma_table_info('account')"))
            .containsExactly("id,owner_id,email,amount,number");
    }

    @Override
    protected @Nullable String comment(String comment) {
        return null;
    }

    private void unsupported(Consumer<Operations> migration, String message) {
        assertThatExceptionOfType(UnsupportedFeatureException.class).isThrownBy(() -> run(migration))
            .withMessage(message);
    }

}
