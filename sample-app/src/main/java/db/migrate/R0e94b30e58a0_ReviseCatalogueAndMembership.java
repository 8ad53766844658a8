package db.migrate;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

import static dev.migrate.ColumnTypes.date;
import static dev.migrate.ColumnTypes.varchar;

/** Revise catalogue and membership. */
@Revision(id = "0e94b30e58a0", revises = "be2420e4379e", created = "2026-11-21T02:41:16Z")
class R0e94b30e58a0_ReviseCatalogueAndMembership implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("book", "pages", column -> column.nullable());

        op.alterColumn("publication", "publisher", column -> column.type(varchar(200)));

        op.createUniqueConstraint("uq_member_email", "member", "email");

        op.createIndex("ix_publication_catalogued_at", "publication", index -> index.descending("catalogued_at"));

        // destructive (D3): Dropping column member.born_on loses its values, and versions
        // of the application that still map it fail. Deploy a version without it first,
        // then drop it in a later revision
        op.dropColumn("member", "born_on");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("member", "born_on", date());

        op.dropIndex("ix_publication_catalogued_at", "publication");

        op.dropUniqueConstraint("uq_member_email", "member");

        // destructive (D6): Changing column publication.publisher from varchar(200) to
        // varchar(120) fails or cuts off values that do not fit. Look for such values
        // first, or add a column of the new type and copy what fits
        op.alterColumn("publication", "publisher", column -> column.type(varchar(120)));

        op.alterColumn("book", "pages", column -> column.notNull());
    }

}
