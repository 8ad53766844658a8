package dev.migrate.engine;

import java.nio.file.Path;

import javax.sql.DataSource;

import dev.migrate.MigrationListener;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said of a script that was edited while it was half done.
 */
@OnEngine(Engine.H2)
@FreshDatabaseForEachTest
class EditedScriptTests {

    private static final String SQL = """
            -- Add books.
            -- revision: 1a
            -- upgrade
            create table author (id bigint);
            create table book (
                id bigint not null,
                title varchar(100),
                pages integer,
                printed integer,
                author_id bigint
            );
            insert into book (id, title) values (1, 'one');
            insert into book (id, title) values (2, 'two');
            insert into nowhere values (1);
            insert into book (id, title) values (3, 'three');
            """;

    private static final String JAVA = """
            import dev.migrate.*;
            @Revision(id = "1a")
            class R1a_AddBooks implements Migration {
                public void upgrade(Operations op) {
                    op.createTable("author", (table) -> table.column("id", ColumnTypes.bigint()));
                    op.addColumn("author", "name", ColumnTypes.varchar(100));
                    op.createIndex("ix_author_name", "author", "name");
                    op.execute("insert into nowhere values (1)");
                    op.addColumn("author", "born", ColumnTypes.date());
                }
            }
            """;

    private final DataSource dataSource;

    private final Project project;

    EditedScriptTests(DataSource dataSource, @TempDir Path directory) {
        this.dataSource = dataSource;
        this.project = new Project(directory);
    }

    @Test
    void sqlScriptIsShownLineByLineWithWhatIsAroundAChange() {
        upgrade(this.project.sql("1a.sql", SQL));

        this.project.sql("1a.sql",
                SQL.replace("title varchar(100)", "title varchar(200)")
                    .replace("'two'", "'zwei'")
                    .replace("insert into nowhere", "insert into somewhere"));

        assertThat(upgrade(this.project)).isEqualTo("""
                Upgrade of revision 1a (add books, db/migrate/1a.sql) was interrupted earlier, and cannot go on.
                Its script no longer says what it has executed:
                    --- executed
                    +++ db/migrate/1a.sql
                    @@ statement 1 @@
                      create table author (id bigint);
                      create table book (
                          id bigint not null,
                    -     title varchar(100),
                    +     title varchar(200),
                          pages integer,
                          printed integer,
                          author_id bigint
                      );
                      insert into book (id, title) values (1, 'one');
                    - insert into book (id, title) values (2, 'two');
                    + insert into book (id, title) values (2, 'zwei');
                4 statement(s) of it took effect for certain and stay; the version table is as before.
                Restore it, or undo by hand what took effect and let it begin afresh with: migrate resolve --restart
                Then go on with: migrate upgrade""");
    }

    private String upgrade(Project project) {
        return project.messageOf(() -> project.on(this.dataSource).upgrade("heads", MigrationListener.NONE));
    }

    @Test
    void statementsThatWereInsertedAndTakenOutAreShown() {
        upgrade(this.project.sql("1a.sql", SQL));

        this.project.sql("1a.sql",
                SQL.replace("create table author (id bigint);",
                        "create table reader (id bigint);\ncreate table author (id bigint);")
                    .replace("insert into book (id, title) values (1, 'one');\n", ""));

        assertThat(upgrade(this.project)).isEqualTo("""
                Upgrade of revision 1a (add books, db/migrate/1a.sql) was interrupted earlier, and cannot go on.
                Its script no longer says what it has executed:
                    --- executed
                    +++ db/migrate/1a.sql
                    @@ statement 1 @@
                    + create table reader (id bigint);
                      create table author (id bigint);
                      create table book (
                          id bigint not null,
                    @@ statement 2 @@
                          printed integer,
                          author_id bigint
                      );
                    - insert into book (id, title) values (1, 'one');
                      insert into book (id, title) values (2, 'two');
                4 statement(s) of it took effect for certain and stay; the version table is as before.
                Restore it, or undo by hand what took effect and let it begin afresh with: migrate resolve --restart
                Then go on with: migrate upgrade""");
    }

    @Test
    void javaScriptIsShownAsItsSql() {
        upgrade(this.project.java("R1a_AddBooks", JAVA));

        this.project.clean().java("R1a_AddBooks", JAVA.replace("varchar(100)", "varchar(200)"));

        assertThat(upgrade(this.project)).isEqualTo(
                """
                        Upgrade of revision 1a (add books, db/migrate/R1a_AddBooks.java) was interrupted earlier, and cannot go on.
                        Its script no longer says what it has executed:
                            --- executed
                            +++ db/migrate/R1a_AddBooks.java
                            @@ statement 1 @@
                              create table author (
                                  id bigint
                              );
                            - alter table author add column name varchar(100);
                            + alter table author add column name varchar(200);
                              create index ix_author_name on author (name);
                        3 statement(s) of it took effect for certain and stay; the version table is as before.
                        Restore it, or undo by hand what took effect and let it begin afresh with: migrate resolve --restart
                        Then go on with: migrate upgrade""");
    }

    @Test
    void scriptThatNeedsItsConnectionIsShownUpToItsFirstChange() {
        upgrade(this.project.java("R1a_AddBooks", JAVA));

        this.project.clean()
            .java("R1a_AddBooks", JAVA.replace("varchar(100)", "varchar(200)")
                .replace("op.createIndex", "op.connection();\nop.createIndex"));

        assertThat(upgrade(this.project)).isEqualTo(
                """
                        Upgrade of revision 1a (add books, db/migrate/R1a_AddBooks.java) was interrupted earlier, and cannot go on.
                        Its script no longer says what it has executed:
                            - alter table author add column name varchar(100)
                            + alter table author add column name varchar(200)
                        3 statement(s) of it took effect for certain and stay; the version table is as before.
                        Restore it, or undo by hand what took effect and let it begin afresh with: migrate resolve --restart
                        Then go on with: migrate upgrade""");
    }

}
