package db.migrate;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.date;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.numeric;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.uuid;

/** Lend copies. */
@Revision(id = "5d998782f179", revises = "443af66cc700", branchLabels = "lending", created = "2026-11-21T02:39:44Z")
class R5d998782f179_LendCopies implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence("loan_seq", sequence -> sequence.startWith(1).incrementBy(50));

        op.createTable("loan", table -> {
            table.column("id", bigint()).notNull();
            table.column("due_on", date()).notNull();
            table.column("lent_on", date()).notNull();
            table.column("returned_on", date());
            table.column("version", integer()).notNull();
            table.column("copy_id", bigint()).notNull();
            table.column("member_id", uuid()).notNull();
            table.primaryKey("id");
            table.foreignKey("fk_loan_copy_id", "copy_id").references("copy", "id");
            table.foreignKey("fk_loan_member", "member_id").references("member", "id");
            table.check("ck_loan_due_on", "due_on >= lent_on");
            table.check("ck_loan_returned_on", "returned_on >= lent_on");
        });
        op.createIndex("ix_loan_copy_id_returned_on", "loan", "copy_id", "returned_on");
        op.createIndex("ix_loan_member_id_returned_on", "loan", "member_id", "returned_on");

        op.createTable("fine", table -> {
            table.column("id", bigint()).identity();
            table.column("amount", numeric(7, 2)).notNull();
            table.column("charged_on", date()).notNull();
            table.column("paid_at", timestampTz(6));
            table.column("version", integer()).notNull();
            table.column("loan_id", bigint()).notNull();
            table.primaryKey("id");
            table.unique("uq_fine_loan_id", "loan_id");
            table.foreignKey("fk_fine_loan_id", "loan_id").references("loan", "id");
            table.check("ck_fine_amount", "amount > 0");
            table.comment("Bookkeeping: paid fines stay here");
        });
    }

    @Override
    public void downgrade(Operations op) {
        // destructive (D2): Dropping table fine loses its rows. Make sure that no running
        // version of the application uses it, and keep a copy if in doubt
        op.dropTable("fine");

        // destructive (D2): Dropping table loan loses its rows. Make sure that no running
        // version of the application uses it, and keep a copy if in doubt
        op.dropTable("loan");

        // destructive (D9): Dropping sequence loan_seq loses its current value: created
        // again, it gives numbers a second time. Make sure that nothing uses it, or write
        // renaming it as SQL
        op.dropSequence("loan_seq");
    }

}
