package db.migrate;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.date;
import static dev.migrate.ColumnTypes.enumeration;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.uuid;

/** Reserve publications. */
@Revision(id = "03c27c1ebf19", revises = "443af66cc700", branchLabels = "reservations",
        created = "2026-11-21T02:39:59Z")
class R03c27c1ebf19_ReservePublications implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence("reservation_seq", sequence -> sequence.startWith(1).incrementBy(50));

        op.createTable("reservation", table -> {
            table.column("id", bigint()).notNull();
            table.column("collect_by", date());
            table.column("placed_at", timestampTz(6)).notNull();
            table.column("status", enumeration(20, "CANCELLED", "COLLECTED", "EXPIRED", "READY", "WAITING")).notNull();
            table.column("version", integer()).notNull();
            table.column("held_copy_id", bigint());
            table.column("member_id", uuid()).notNull();
            table.column("publication_id", bigint()).notNull();
            table.primaryKey("id");
            table.foreignKey("fk_reservation_held_copy_id", "held_copy_id").references("copy", "id");
            table.foreignKey("fk_reservation_member", "member_id").references("member", "id");
            table.foreignKey("fk_reservation_publication_id", "publication_id").references("publication", "id");
            table.check("ck_reservation_ready",
                    "status <> 'READY' or (held_copy_id is not null and collect_by is not null)");
        });
        op.createIndex("ix_reservation_queue", "reservation", "publication_id", "status", "placed_at");
    }

    @Override
    public void downgrade(Operations op) {
        // destructive (D2): Dropping table reservation loses its rows. Make sure that no
        // running version of the application uses it, and keep a copy if in doubt
        op.dropTable("reservation");

        // destructive (D9): Dropping sequence reservation_seq loses its current value:
        // created again, it gives numbers a second time. Make sure that nothing uses it,
        // or write renaming it as SQL
        op.dropSequence("reservation_seq");
    }

}
