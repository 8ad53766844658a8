package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropConstraint;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;

import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.text;
import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.MARIADB)
class MariadbDdlTests extends DdlContract {

    MariadbDdlTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Test
    void keepsTheCheckWithinAColumnThatIsAltered() throws SQLException {
        execute("create table book (`Pages` integer check (`Pages` > 0), twice integer as (`Pages` * 2) stored check (twice < 9))");
        List<CheckConstraint> before = table("book").checkConstraints();
        assertThat(before).extracting(Constraint::name).containsExactly("Pages", "twice");
        run((op) -> op.alterColumn("book", "pages", (column) -> column.type(bigint()).notNull().comment("counted")));
        run((op) -> op.alterColumn("book", "pages", (column) -> column.defaultSql("1")));
        run((op) -> op.alterColumn("book", "twice", (column) -> column.comment("doubled")));
        assertThat(table("book").checkConstraints()).isEqualTo(before);
        refused("insert into book (pages) values (0)");
        refused("insert into book (pages) values (5)");
        run((op) -> op.renameColumn("book", "pages", "sheets"));
        refused("insert into book (sheets) values (0)");
        execute("insert into book (sheets) values (4)");
    }

    @Test
    void dropsTheCheckWithinAColumn() throws SQLException {
        execute("create table book (pages integer not null default 1 comment 'it''s' check (pages > 0), constraint pages check (pages < 5))");
        CheckConstraint within = new CheckConstraint("pages", "`pages` > 0");
        run((op) -> op.dropCheckConstraint("pages", "book"));
        assertThat(table("book").checkConstraints()).containsExactly(within);
        DropConstraint drop = new DropConstraint(QualifiedName.of("book"), "pages", Constraint.Kind.CHECK, within);
        run(drop);
        assertThat(table("book").checkConstraints()).isEmpty();
        assertThat(column("book", "pages").comment()).isEqualTo("it's");
        execute("insert into book values (0)");
        execute("delete from book");
        run(drop.inverse().orElseThrow());
        assertThat(table("book").checkConstraints()).containsExactly(within);
        refused("insert into book values (0)");
    }

    @Test
    void forgetsThatATextWasJsonWithTheType() throws SQLException {
        execute("create table book (title text, data json)");
        refused("insert into book (data) values ('no')");
        run((op) -> op.alterColumn("book", "data", (column) -> column.notNull()));
        refused("insert into book (data) values ('no')");
        run((op) -> op.alterColumn("book", "data", (column) -> column.type(text())));
        execute("insert into book (data) values ('no')");
    }

    @Test
    void createsAnIndexBeforeTheForeignKeyOfTheSameName() throws SQLException {
        execute("create table author (id bigint primary key)");
        List<Column> columns = List.of(Column.of("author_id", bigint()), Column.of("pages", bigint()));
        ForeignKey foreignKey = new ForeignKey("fk_book_author", List.of("author_id"), QualifiedName.of("author"),
                List.of("id"), ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
        run(new CreateTable(Table.of(QualifiedName.of("book"), columns, null)
            .withForeignKeys(List.of(foreignKey))
            .withIndexes(List.of(Index.on("fk_book_author", List.of("author_id", "pages"))))));
        assertThat(table("book").indexes()).extracting(Index::name).containsExactly("fk_book_author");
        assertThat(table("book").foreignKeys()).extracting(Constraint::name).containsExactly("fk_book_author");
    }

}
