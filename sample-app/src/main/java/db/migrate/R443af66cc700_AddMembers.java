package db.migrate;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

import static dev.migrate.ColumnTypes.date;
import static dev.migrate.ColumnTypes.enumeration;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.uuid;
import static dev.migrate.ColumnTypes.varchar;

/** Add members. */
@Revision(id = "443af66cc700", revises = "a28160e6b1c2", created = "2026-11-21T02:39:24Z")
class R443af66cc700_AddMembers implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("member", table -> {
            table.column("id", uuid()).notNull();
            table.column("street", varchar(120)).notNull();
            table.column("postal_code", varchar(12)).notNull();
            table.column("town", varchar(80)).notNull();
            table.column("country", varchar(2)).notNull();
            table.column("born_on", date());
            table.column("card_number", varchar(20)).notNull();
            table.column("category", enumeration(20, "ADULT", "CHILD", "TEACHER")).notNull();
            table.column("email", varchar(320)).notNull();
            table.column("family_name", varchar(80)).notNull();
            table.column("given_name", varchar(80)).notNull();
            table.column("registered_at", timestampTz(6)).notNull();
            table.primaryKey("id");
            table.unique("uq_member_card_number", "card_number");
        });
    }

    @Override
    public void downgrade(Operations op) {
        // destructive (D2): Dropping table member loses its rows. Make sure that no
        // running version of the application uses it, and keep a copy if in doubt
        op.dropTable("member");
    }

}
