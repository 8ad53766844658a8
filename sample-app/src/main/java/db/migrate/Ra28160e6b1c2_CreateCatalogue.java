package db.migrate;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.blob;
import static dev.migrate.ColumnTypes.bool;
import static dev.migrate.ColumnTypes.date;
import static dev.migrate.ColumnTypes.enumeration;
import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.numeric;
import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.tinyint;
import static dev.migrate.ColumnTypes.varchar;

/** Create catalogue. */
@Revision(id = "a28160e6b1c2", created = "2026-11-21T02:39:05Z")
class Ra28160e6b1c2_CreateCatalogue implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence("author_seq", sequence -> sequence.startWith(1).incrementBy(50));

        op.createSequence("publication_number", sequence -> sequence.startWith(1000).incrementBy(20));

        op.createTable("publication", table -> {
            table.column("id", bigint()).notNull();
            table.column("catalogued_at", timestampTz(6)).notNull();
            table.column("language", varchar(2)).notNull().defaultSql("'en'");
            table.column("published_on", date());
            table.column("publisher", varchar(120));
            table.column("summary", varchar(4000));
            table.column("title", varchar(300)).notNull();
            table.column("version", integer()).notNull();
            table.primaryKey("id");
        });

        op.createTable("audio_book", table -> {
            table.column("id", bigint()).notNull();
            table.column("narrator", varchar(120)).notNull();
            table.column("playing_minutes", integer()).notNull();
            table.primaryKey("id");
            table.foreignKey("fk_audio_book_id", "id").references("publication", "id");
            table.check("ck_audio_book_playing_minutes", "playing_minutes>=1");
        });

        op.createTable("author", table -> {
            table.column("id", bigint()).notNull();
            table.column("birth_year", integer());
            table.column("family_name", varchar(80)).notNull();
            table.column("given_name", varchar(80));
            table.primaryKey("id");
        });
        op.createIndex("ix_author_family_name_given_name", "author", "family_name", "given_name");

        op.createTable("book", table -> {
            table.column("id", bigint()).notNull();
            table.column("isbn", varchar(13)).notNull();
            table.column("pages", integer()).notNull();
            table.primaryKey("id");
            table.unique("uq_book_isbn", "isbn");
            table.foreignKey("fk_book_id", "id").references("publication", "id");
            table.check("ck_book_pages", "pages > 0");
        });

        op.createTable("branch", table -> {
            table.column("id", bigint()).identity();
            table.column("street", varchar(120)).notNull();
            table.column("postal_code", varchar(12)).notNull();
            table.column("town", varchar(80)).notNull();
            table.column("country", varchar(2)).notNull();
            table.column("name", varchar(80)).notNull();
            table.column("telephone", varchar(30));
            table.primaryKey("id");
            table.unique("uq_branch_name", "name");
        });

        op.createTable("copy", table -> {
            table.column("id", bigint()).identity();
            table.column("acquired_on", date()).notNull();
            table.column("barcode", varchar(20)).notNull();
            table.column("condition_grade", tinyint()).notNull().comment("0 new, 1 good, 2 worn, 3 damaged");
            table.column("price", numeric(8, 2)).notNull();
            table.column("reference_only", bool()).notNull().defaultSql("false");
            table.column("shelf_mark", varchar(30));
            table.column("status", enumeration(20, "AVAILABLE", "ON_HOLD", "ON_LOAN", "WITHDRAWN"))
                .notNull()
                .defaultSql("'AVAILABLE'");
            table.column("version", integer()).notNull();
            table.column("branch_id", bigint()).notNull();
            table.column("publication_id", bigint()).notNull();
            table.primaryKey("id");
            table.unique("uq_copy_barcode", "barcode");
            table.foreignKey("fk_copy_branch", "branch_id").references("branch", "id");
            table.foreignKey("fk_copy_publication_id", "publication_id").references("publication", "id");
            table.check("ck_copy_condition_grade", "condition_grade between 0 and 3");
        });
        op.createIndex("ix_copy_publication_id_status", "copy", "publication_id", "status");

        op.createTable("cover", table -> {
            table.column("publication_id", bigint()).notNull();
            table.column("image", blob()).notNull();
            table.column("media_type", varchar(50)).notNull();
            table.primaryKey("publication_id");
            table.foreignKey("fk_cover_publication_id", "publication_id").references("publication", "id");
        });

        op.createTable("magazine", table -> {
            table.column("id", bigint()).notNull();
            table.column("issn", varchar(8)).notNull();
            table.column("issue", varchar(20)).notNull();
            table.primaryKey("id");
            table.unique("uq_magazine_issn_issue", "issn", "issue");
            table.foreignKey("fk_magazine_id", "id").references("publication", "id");
        });

        op.createTable("publication_author", table -> {
            table.column("publication_id", bigint()).notNull();
            table.column("author_id", bigint()).notNull();
            table.primaryKey("publication_id", "author_id");
            table.foreignKey("fk_publication_author_author", "author_id").references("author", "id");
            table.foreignKey("fk_publication_author_publication_id", "publication_id").references("publication", "id");
        });

        op.createTable("publication_subject", table -> {
            table.column("publication_id", bigint()).notNull();
            table.column("subject", varchar(80)).notNull();
            table.primaryKey("publication_id", "subject");
            table.foreignKey("fk_publication_subject_publication_id", "publication_id").references("publication", "id");
        });
    }

    @Override
    public void downgrade(Operations op) {
        // destructive (D2): Dropping table publication_subject loses its rows. Make sure
        // that no running version of the application uses it, and keep a copy if in doubt
        op.dropTable("publication_subject");

        // destructive (D2): Dropping table publication_author loses its rows. Make sure
        // that no running version of the application uses it, and keep a copy if in doubt
        op.dropTable("publication_author");

        // destructive (D2): Dropping table magazine loses its rows. Make sure that no
        // running version of the application uses it, and keep a copy if in doubt
        op.dropTable("magazine");

        // destructive (D2): Dropping table cover loses its rows. Make sure that no
        // running version of the application uses it, and keep a copy if in doubt
        op.dropTable("cover");

        // destructive (D2): Dropping table copy loses its rows. Make sure that no running
        // version of the application uses it, and keep a copy if in doubt
        op.dropTable("copy");

        // destructive (D2): Dropping table branch loses its rows. Make sure that no
        // running version of the application uses it, and keep a copy if in doubt
        op.dropTable("branch");

        // destructive (D2): Dropping table book loses its rows. Make sure that no running
        // version of the application uses it, and keep a copy if in doubt
        op.dropTable("book");

        // destructive (D2): Dropping table author loses its rows. Make sure that no
        // running version of the application uses it, and keep a copy if in doubt
        op.dropTable("author");

        // destructive (D2): Dropping table audio_book loses its rows. Make sure that no
        // running version of the application uses it, and keep a copy if in doubt
        op.dropTable("audio_book");

        // destructive (D2): Dropping table publication loses its rows. Make sure that no
        // running version of the application uses it, and keep a copy if in doubt
        op.dropTable("publication");

        // destructive (D9): Dropping sequence publication_number loses its current value:
        // created again, it gives numbers a second time. Make sure that nothing uses it,
        // or write renaming it as SQL
        op.dropSequence("publication_number");

        // destructive (D9): Dropping sequence author_seq loses its current value: created
        // again, it gives numbers a second time. Make sure that nothing uses it, or write
        // renaming it as SQL
        op.dropSequence("author_seq");
    }

}
