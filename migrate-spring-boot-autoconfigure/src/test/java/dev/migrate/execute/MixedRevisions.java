package dev.migrate.execute;

import java.util.List;

import dev.migrate.Operations;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.varchar;

/**
 * A small revision, and one of many different operations that are to be executed exactly
 * once each: values are counted up, so that what is done twice shows.
 */
final class MixedRevisions {

    static final StubRevisions ALL = new StubRevisions(
            List.of(new StubScript("a1", List.of(), MixedRevisions::createAuthor, (op) -> op.dropTable("author")),
                    new StubScript("b2", List.of("a1"), MixedRevisions::upgrade, MixedRevisions::downgrade)));

    private MixedRevisions() {
    }

    private static void createAuthor(Operations op) {
        op.createTable("author", (table) -> {
            table.column("id", bigint()).notNull();
            table.column("visits", integer()).notNull();
            table.primaryKey("id");
        });
        op.bulkInsert("author", (rows) -> rows.columns("id", "visits").row(1, 10).row(2, 20));
    }

    private static void upgrade(Operations op) {
        op.createTable("book", (table) -> {
            table.column("id", bigint()).notNull().comment("as the printer numbers it");
            table.column("title", varchar(100)).notNull();
            table.column("author_id", bigint());
            table.column("published", integer());
            table.primaryKey("id");
            table.comment("what can be read");
        });
        op.bulkInsert("book",
                (rows) -> rows.columns("id", "title", "author_id", "published")
                    .row(1, "one", 1, 1901)
                    .row(2, "two", 1, 1902)
                    .row(3, "three", 2, 1903));
        op.addColumn("book", "pages", integer());
        op.createUniqueConstraint("uq_book_published", "book", "published");
        op.createForeignKey("fk_book_author", "book", (key) -> key.columns("author_id").references("author", "id"));
        op.alterColumn("book", "title", (column) -> column.type(varchar(400)));
        op.renameColumn("book", "published", "printed");
        op.execute("update book set printed = printed + 100");
        op.backfill("book", "pages = 300", "pages is null", 2);
        op.autocommit(() -> {
            op.createIndex("ix_book_pages", "book", "pages");
            op.execute("update author set visits = visits + 1");
        });
        op.execute("create view long_book as select id from book where pages > 200");
        op.execute("update author set visits = visits + 5 where id = 2");
        op.renameTable("author", "writer");
    }

    private static void downgrade(Operations op) {
        op.renameTable("writer", "author");
        op.execute("drop view long_book");
        op.execute("update author set visits = visits - 5 where id = 2");
        op.dropForeignKey("fk_book_author", "book");
        op.autocommit(() -> {
            op.execute("update author set visits = visits - 1");
            op.dropIndex("ix_book_pages", "book");
        });
        op.renameColumn("book", "printed", "published");
        op.alterColumn("book", "title", (column) -> column.type(varchar(100)));
        op.dropUniqueConstraint("uq_book_published", "book");
        op.dropColumn("book", "pages");
        op.dropTable("book");
        op.execute("update author set visits = visits * 2");
    }

}
