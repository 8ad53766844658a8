package dev.migrate.autoconfigure.audit;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

import static dev.migrate.ColumnTypes.bigint;

/** Audit authors. */
@Revision(id = "1a", created = "2026-11-21T16:00:00Z")
class R1a_AuditAuthors implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("author", (table) -> {
            table.column("id", bigint()).notNull();
            table.primaryKey("id");
        });
        op.invoke(new AddAudit("author"));
    }

    @Override
    public void downgrade(Operations op) {
        op.invoke(new AddAudit("author").takenBack());
        op.dropTable("author");
    }

}
