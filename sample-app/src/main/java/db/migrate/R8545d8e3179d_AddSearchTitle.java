package db.migrate;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

import static dev.migrate.ColumnTypes.varchar;

/** Add search title. */
@Revision(id = "8545d8e3179d", revises = "3fe45caa15e2", created = "2026-11-21T02:40:44Z")
class R8545d8e3179d_AddSearchTitle implements Migration {

    @Override
    public void upgrade(Operations op) {
        // Nullable until every row has one: there are publications already.
        op.addColumn("publication", "search_title", varchar(300));
        op.execute("update publication set search_title = lower(trim(title))");
        op.alterColumn("publication", "search_title", column -> column.notNull());

        op.createIndex("ix_publication_search_title", "publication", "search_title");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_publication_search_title", "publication");

        // destructive (D3): Dropping column publication.search_title loses its values,
        // and versions of the application that still map it fail. Deploy a version
        // without it first, then drop it in a later revision
        op.dropColumn("publication", "search_title");
    }

}
