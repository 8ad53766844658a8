package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.OperationExecution;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableLookup;
import dev.migrate.dialect.UnknownTableException;
import dev.migrate.dialect.UnsupportedFeatureException;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange.SetNullable;
import dev.migrate.operation.ColumnChange.SetType;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;

import org.junit.jupiter.api.Test;

import static dev.migrate.ColumnTypes.integer;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A table that is altered through a copy has everything that it had before.
 */
@OnEngine(Engine.SQLITE)
@FreshDatabaseForEachTest
class TableCopyTests {

    private static final QualifiedName BOOK = QualifiedName.of("book");

    // what every test changes, and what it is not about
    private static final Operation WIDER_TITLE = new AlterColumn(BOOK, "title", List.of(new SetType(varchar(200))),
            null);

    private final Connection connection;

    TableCopyTests(Connection connection) {
        this.connection = connection;
    }

    @Test
    void keepsUnnamedChecks() throws SQLException {
        execute("create table book (title varchar(100) check (title <> ''), pages integer, check (pages > 0))");
        run(WIDER_TITLE);
        refused("insert into book (title) values ('')");
        refused("insert into book (title, pages) values ('a', 0)");
    }

    @Test
    void keepsUnnamedUniqueConstraints() throws SQLException {
        execute("create table book (title varchar(100) unique, shelf integer, place integer, unique (shelf, place))");
        execute("insert into book values ('a', 1, 1)");
        run(WIDER_TITLE);
        refused("insert into book values ('a', 2, 2)");
        refused("insert into book values ('b', 1, 1)");
    }

    @Test
    void keepsWhatToDoOnAConflict() throws SQLException {
        execute("create table book (title varchar(100) unique on conflict ignore)");
        run(WIDER_TITLE);
        execute("insert into book values ('a')");
        execute("insert into book values ('a')");
        assertThat(query("select count(*) from book")).containsExactly("1");
    }

    @Test
    void keepsItsTriggers() throws SQLException {
        execute("create table book (title varchar(100))");
        execute("create table log (line text)");
        execute("create trigger log_book after insert on book begin insert into log values (new.title); end");
        run(WIDER_TITLE);
        execute("insert into book values ('a')");
        assertThat(query("select line from log")).containsExactly("a");
    }

    @Test
    void keepsTheTriggersOfOthersThatMentionIt() throws SQLException {
        execute("create table book (title varchar(100))");
        execute("create table log (line text)");
        execute("create trigger enter after insert on log begin insert into book values (new.line); end");
        run(WIDER_TITLE);
        execute("insert into log values ('a')");
        assertThat(query("select title from book")).containsExactly("a");
    }

    @Test
    void keepsViewsAndTheViewsOfViews() throws SQLException {
        execute("create table book (title varchar(100))");
        execute("create view titles as select title from book");
        execute("create view long_titles as select title from titles where length(title) > 10");
        execute("create trigger add_title instead of insert on titles begin insert into book values (new.title); end");
        run(WIDER_TITLE);
        execute("insert into titles values ('The Dispossessed')");
        assertThat(query("select title from long_titles")).containsExactly("The Dispossessed");
    }

    @Test
    void keepsForeignKeysOfOtherTablesAndTheirRows() throws SQLException {
        execute("create table book (id integer primary key, title varchar(100))");
        execute("create table loan (book_id integer references book (id) on delete cascade)");
        execute("insert into book values (1, 'a')");
        execute("insert into loan values (1)");
        run(WIDER_TITLE);
        assertThat(query("select book_id from loan")).containsExactly("1");
        refused("insert into loan values (2)");
        execute("delete from book");
        assertThat(query("select book_id from loan")).isEmpty();
    }

    @Test
    void keepsForeignKeysToItself() throws SQLException {
        execute("create table book (id integer primary key, title varchar(100), sequel_of integer references book)");
        execute("insert into book values (1, 'a', null), (2, 'b', 1)");
        run(WIDER_TITLE);
        refused("insert into book values (3, 'c', 9)");
        execute("insert into book values (3, 'c', 2)");
    }

    @Test
    void keepsThatAForeignKeyIsDeferred() throws SQLException {
        execute("create table author (id integer primary key)");
        execute("create table book (title varchar(100),"
                + " author_id integer references author deferrable initially deferred)");
        run(WIDER_TITLE);
        this.connection.setAutoCommit(false);
        execute("insert into book values ('a', 1)");
        execute("insert into author values (1)");
        this.connection.commit();
        this.connection.setAutoCommit(true);
    }

    @Test
    void keepsGeneratedColumns() throws SQLException {
        execute("create table book (title varchar(100), initial text as (substr(title, 1, 1)),"
                + " size integer generated always as (length(title)) stored)");
        execute("insert into book (title) values ('abc')");
        run(WIDER_TITLE);
        assertThat(query("select initial || size from book")).containsExactly("a3");
        execute("insert into book (title) values ('defg')");
        assertThat(query("select initial || size from book")).containsExactly("a3", "d4");
    }

    @Test
    void keepsHowFarItHasCounted() throws SQLException {
        execute("create table book (id integer primary key autoincrement, title varchar(100))");
        execute("insert into book (title) values ('a'), ('b'), ('c')");
        execute("delete from book where id > 1");
        run(WIDER_TITLE);
        execute("insert into book (title) values ('d')");
        assertThat(query("select id from book")).containsExactly("1", "4");
        execute("delete from book");
        run(WIDER_TITLE);
        execute("insert into book (title) values ('e')");
        assertThat(query("select id from book")).containsExactly("5");
    }

    @Test
    void keepsTheNumbersOfItsRows() throws SQLException {
        execute("create table book (title varchar(100))");
        execute("insert into book (rowid, title) values (7, 'a'), (3, 'b')");
        run(WIDER_TITLE);
        assertThat(query("select rowid || title from book order by rowid")).containsExactly("3b", "7a");
    }

    @Test
    void keepsAPrimaryKeyThatIsAnotherNameForTheNumbersOfItsRows() throws SQLException {
        execute("create table book (id integer primary key, title varchar(100))");
        execute("insert into book values (7, 'a'), (3, 'b')");
        run(WIDER_TITLE);
        assertThat(query("select id || rowid || title from book order by id")).containsExactly("33b", "77a");
        execute("insert into book (title) values ('c')");
        assertThat(query("select title from book where id = 8")).containsExactly("c");
    }

    // "int primary key" is any other column, of whose type SQLite thinks of as an integer
    @Test
    void keepsAPrimaryKeyThatIsNoOtherNameForTheNumbersOfItsRows() throws SQLException {
        execute("create table book (id int primary key, title varchar(100))");
        execute("create table shelf (id integer primary key desc, title varchar(100))");
        execute("insert into book (rowid, id, title) values (7, 1, 'a')");
        execute("insert into book (id, title) values (null, 'b')");
        execute("insert into shelf (rowid, id, title) values (7, 1, 'a')");
        run(WIDER_TITLE);
        run(new AlterColumn(QualifiedName.of("shelf"), "title", List.of(new SetType(varchar(200))), null));
        assertThat(query("select rowid || coalesce(id, 'null') || title from book order by rowid"))
            .containsExactly("71a", "8nullb");
        assertThat(query("select rowid || id || title from shelf")).containsExactly("71a");
    }

    @Test
    void keepsConstraintsThatMentionTheTableItself() throws SQLException {
        execute("""
                create table book (title varchar(100) check (book.title <> ''), pages integer,
                    check (Book.pages > 0 or "book" . title <> 'book.pages'))
                """);
        run(WIDER_TITLE);
        execute("insert into book (title, pages) values ('a', 1)");
        refused("insert into book (title, pages) values ('', 1)");
        refused("insert into book (title, pages) values ('book.pages', 0)");
    }

    @Test
    void keepsUnnamedForeignKeys() throws SQLException {
        execute("create table author (id integer primary key, code text, unique (id, code))");
        execute("insert into author values (1, 'x')");
        execute("""
                create table book (title varchar(100), author_id integer references author on delete cascade,
                    code text, foreign key (author_id, code) references author (id, code) on update cascade)
                """);
        execute("insert into book values ('a', 1, 'x')");
        run(WIDER_TITLE);
        refused("insert into book values ('b', 2, null)");
        refused("insert into book values ('b', 1, 'y')");
        execute("update author set code = 'y'");
        assertThat(query("select code from book")).containsExactly("y");
        execute("delete from author");
        assertThat(query("select title from book")).isEmpty();
    }

    @Test
    void firesNoTriggerOfItsOwn() throws SQLException {
        execute("create table book (title varchar(100))");
        execute("create table log (line text)");
        execute("insert into book values ('a')");
        execute("create trigger log_insert after insert on book begin insert into log values ('insert'); end");
        execute("create trigger log_delete after delete on book begin insert into log values ('delete'); end");
        run(WIDER_TITLE);
        assertThat(query("select line from log")).isEmpty();
    }

    @Test
    void givesConstraintsOtherNamesAndLeavesThemOtherwiseAsTheyAre() throws SQLException {
        execute("""
                create table book (title varchar(100) constraint ck_title check (title <> '') unique,
                    shelf integer, constraint pk_book primary key (shelf) on conflict fail)
                """);
        run(new RenameConstraint(BOOK, "ck_title", "ck_book_title", null));
        run(new RenameConstraint(BOOK, "book_title_key", "uq_book_title", null));
        run(new RenameConstraint(BOOK, "pk_book", "pk", null));
        assertThat(query("select sql from sqlite_master where type = 'table'")).singleElement()
            .asString()
            .isEqualToIgnoringWhitespace("""
                    CREATE TABLE "book" ( title varchar(100) constraint ck_book_title check (title <> '')
                    constraint uq_book_title unique, shelf integer,
                    constraint pk primary key (shelf) on conflict fail )""");
        takenBack(new RenameConstraint(BOOK, "ck_pages", "ck", null),
                "does not have a constraint ck_pages of table book");
    }

    @Test
    void givesIndexesOtherNamesAndLeavesThemOtherwiseAsTheyAre() throws SQLException {
        execute("create table book (title varchar(100), lent integer)");
        execute("create unique index if not exists main.\"Ux Lent\" on book (lower(title) collate nocase desc) where lent > 0");
        run(new RenameIndex(BOOK, "\"Ux Lent\"", "ux_lent"));
        assertThat(indexes())
            .containsExactly("CREATE UNIQUE INDEX ux_lent on book (lower(title) collate nocase desc) where lent > 0");
    }

    @Test
    void staysWithoutRowid() throws SQLException {
        execute("create table book (title varchar(100) primary key) without rowid");
        run(WIDER_TITLE);
        refused("select rowid from book");
    }

    @Test
    void staysStrict() throws SQLException {
        execute("create table book (title text not null, pages int) strict");
        run(new AlterColumn(BOOK, "title", List.of(new SetNullable(true)), null));
        refused("insert into book values ('a', 'many')");
    }

    @Test
    void keepsCollations() throws SQLException {
        execute("create table book (title varchar(100) collate nocase, code text unique collate rtrim)");
        execute("insert into book values ('a', 'x')");
        run(WIDER_TITLE);
        assertThat(query("select title from book where title = 'A'")).containsExactly("a");
        refused("insert into book values ('b', 'x ')");
    }

    @Test
    void keepsPartialIndexesAndThoseOnExpressions() throws SQLException {
        execute("create table book (title varchar(100), lent integer)");
        execute("create unique index ux_lower on book (lower(title) collate nocase desc)");
        execute("create unique index ux_lent on book (lent) where lent > 0");
        List<String> before = indexes();
        run(WIDER_TITLE);
        assertThat(indexes()).isEqualTo(before);
        execute("insert into book values ('a', 0), ('b', 0), ('c', 1)");
        refused("insert into book values ('A', 2)");
        refused("insert into book values ('d', 1)");
    }

    @Test
    void keepsDefaultsToTheLetter() throws SQLException {
        execute("create table book (title varchar(100), token blob default x'0aff', code text default (hex(x'01')),"
                + " at timestamp default current_timestamp, shelf integer default -1, note text default 'it''s')");
        run(WIDER_TITLE);
        execute("insert into book (title) values ('a')");
        assertThat(query("select hex(token) || code || shelf || note || (at is not null) from book"))
            .containsExactly("0AFF01-1it's1");
    }

    @Test
    void keepsNamesToTheLetter() throws SQLException {
        execute("create table \"Book\" (\"Title \"\"it's\"\"\" varchar(100), [order] integer, `group` text)");
        execute("insert into \"Book\" values ('a', 1, 'x')");
        run(new AlterColumn(BOOK, "\"order\"", List.of(new SetNullable(false)), null));
        assertThat(query("select name from pragma_table_info('Book')")).containsExactly("Title \"it's\"", "order",
                "group");
        assertThat(query("select name from sqlite_master where type = 'table'")).containsExactly("Book");
        assertThat(query("select \"group\" from \"Book\"")).containsExactly("x");
    }

    @Test
    void takesOverNothingFromAFailure() throws SQLException {
        execute("create table book (title varchar(100))");
        execute("insert into book values (null)");
        takenBack(new AlterColumn(BOOK, "title", List.of(new SetNullable(false)), null), "NOT NULL constraint failed");
        assertThat(query("select name from sqlite_master")).containsExactly("book");
        assertThat(query("pragma legacy_alter_table")).containsExactly("0");
    }

    @Test
    void dropsConstraintsThatHaveNoName() throws SQLException {
        execute("""
                create table book (title varchar(100) check (title <> '') check (title <> 'a') unique,
                    shelf integer references book (title), place integer check (place > 0),
                    check (shelf < 10), check (shelf <> 5), unique (shelf, place))
                """);
        List<Constraint> constraints = new ArrayList<>();
        Table book = book();
        constraints.addAll(book.foreignKeys());
        constraints.addAll(book.uniqueConstraints());
        constraints.addAll(book.checkConstraints());
        assertThat(constraints).hasSize(8).extracting(Constraint::name).doesNotHaveDuplicates().doesNotContainNull();
        for (Constraint constraint : constraints) {
            run(new DropConstraint(BOOK, constraint.name(), constraint.kind(), constraint));
        }
        assertThat(query("select sql from sqlite_master")).singleElement()
            .asString()
            .isEqualToIgnoringWhitespace("CREATE TABLE \"book\" ( title varchar(100), shelf integer, place integer )");
    }

    @Test
    void dropsAColumnWithWhatIsOnNothingElse() throws SQLException {
        execute("""
                create table book (title varchar(100) unique, isbn text, place integer,
                    constraint uq_isbn unique (isbn), constraint ck_isbn check (length(isbn) = 13), check (place > 0))
                """);
        execute("create index ix_isbn on book (isbn)");
        execute("insert into book values ('a', '9780061054884', 1)");
        run(new DropColumn(BOOK, "isbn", null));
        run(new DropColumn(BOOK, "title", null));
        assertThat(query("select * from book")).containsExactly("1");
        refused("insert into book values (0)");
    }

    @Test
    void doesNotDropAColumnThatAViewReads() throws SQLException {
        execute("create table book (title varchar(100) unique, place integer)");
        execute("create view titles as select title from book");
        takenBack(new DropColumn(BOOK, "title", null), "no such column: title");
        assertThat(query("select count(*) from titles")).containsExactly("0");
    }

    @Test
    void isNotMadeWhereSqliteCanAlterTheTableItself() throws SQLException {
        execute("create table book (title varchar(100), note text, shelf integer)");
        assertThat(statements(new RenameColumn(BOOK, "title", "name")))
            .containsExactly("alter table book rename column title to name");
        assertThat(statements(new DropColumn(BOOK, "note", null))).containsExactly("alter table book drop column note");
        assertThat(
                statements(new AddColumn(BOOK, Column.of("pages", integer()).withNullable(false).withDefaultSql("-1"))))
            .containsExactly("alter table book add column pages integer default -1 not null");
    }

    @Test
    void addsAColumnWhoseValueIsNotTheSameForAllRows() throws SQLException {
        execute("create table book (title varchar(100))");
        execute("insert into book values ('abc')");
        run(new AddColumn(BOOK, Column.of("size", integer()).withGeneratedSql("length(title)")));
        run(new AddColumn(BOOK,
                Column.of("entered", varchar(30)).withNullable(false).withDefaultSql("current_timestamp")));
        run(new AddColumn(BOOK, Column.of("code", varchar(30)).withDefaultSql("lower('X')")));
        assertThat(query("select size || code || (entered > '2000') from book")).containsExactly("3x1");
    }

    @Test
    void isMadeInTheOrderThatSqlitePrescribes() throws SQLException {
        execute("create table book (id integer primary key autoincrement, title varchar(100) collate nocase)");
        execute("create index ix_title on book (title)");
        execute("create trigger t after delete on book begin select 1; end");
        execute("create view titles as select title from book");
        execute("pragma foreign_keys = off");
        assertThat(statements(WIDER_TITLE)).containsExactly("""
                create table migrate_copy_of_book (
                    id integer primary key autoincrement,
                    title varchar(200) collate nocase
                )""", "insert into migrate_copy_of_book (id, title) select id, title from book",
                "delete from sqlite_sequence where name = 'migrate_copy_of_book'",
                "insert into sqlite_sequence (name, seq)"
                        + " select 'migrate_copy_of_book', seq from sqlite_sequence where name = 'book'",
                "drop table book", "pragma legacy_alter_table = on", "alter table migrate_copy_of_book rename to book",
                "pragma legacy_alter_table = off", "CREATE INDEX ix_title on book (title)",
                "CREATE TRIGGER t after delete on book begin select 1; end", "select 1 from titles limit 0");
    }

    @Test
    void neverDropsATableWhoseForeignKeysAreEnforced() throws SQLException {
        execute("create table book (id integer primary key, title varchar(100))");
        assertThatExceptionOfType(UnsupportedFeatureException.class).isThrownBy(() -> statements(WIDER_TITLE))
            .withMessage("sqlite does not have a way to change table book while foreign keys are enforced, since rows"
                    + " that refer to it would be deleted with the table that its copy replaces."
                    + " Execute \"pragma foreign_keys = off\" before the transaction begins");
    }

    @Test
    void isMadeOfALiveTable() {
        assertThatExceptionOfType(UnknownTableException.class)
            .isThrownBy(() -> SqliteDialect.create().ddl().render(WIDER_TITLE, TableLookup.NONE))
            .withMessageStartingWith(
                    "sqlite changes a table by putting a copy in its place, and what table book is like"
                            + " by then is not known");
    }

    private Table book() throws SQLException {
        return SqliteDialect.create().inspector().inspect(this.connection, List.of()).tables().get(0);
    }

    private List<String> indexes() throws SQLException {
        return query("select sql from sqlite_master where type = 'index' order by name");
    }

    // as the database is, with foreign keys enforced
    private List<String> statements(Operation operation) {
        TableLookup tables = new TableLookup() {

            @Override
            public Optional<Table> find(QualifiedName name) {
                return Optional.empty();
            }

            @Override
            public <T> Optional<T> read(CatalogReader<T> reader) {
                try {
                    return Optional.of(reader.read(TableCopyTests.this.connection));
                }
                catch (SQLException ex) {
                    throw new IllegalStateException(ex);
                }
            }

        };
        return SqliteDialect.create().ddl().render(operation, tables).stream().map(SqlStatement::sql).toList();
    }

    private void run(Operation operation) throws SQLException {
        OperationExecution.execute(this.connection, operation);
    }

    private void takenBack(Operation operation, String message) throws SQLException {
        execute("pragma foreign_keys = off");
        this.connection.setAutoCommit(false);
        assertThatException().isThrownBy(() -> run(operation)).withMessageContaining(message);
        this.connection.rollback();
        this.connection.setAutoCommit(true);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void refused(String sql) {
        assertThatExceptionOfType(SQLException.class).as(sql).isThrownBy(() -> execute(sql));
    }

    private List<String> query(String sql) throws SQLException {
        try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

}
