package dev.migrate.engine;

import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens to a database that rolls back DDL.
 */
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class PostgresqlBadInputTests {

    private static final String SCRIPT = """
            -- Create book.
            -- revision: 2b
            -- revises: 1a
            -- upgrade
            create table book (id bigint);
            insert into %s values (1);
            """;

    @Test
    void revisionThatFailsInTheMiddleCanBeCorrectedAndRunAgain(DataSource dataSource, @TempDir Path directory) {
        Project project = new Project(directory).revision("1a").sql("2b.sql", SCRIPT.formatted("bok"));
        Migrate migrate = project.on(dataSource);

        assertThat(project.messageOf(() -> migrate.upgrade("heads", MigrationListener.NONE))).isEqualTo("""
                Upgrade of revision 2b (create book, db/migrate/2b.sql) failed.
                Statement 2 (2b.sql:6):
                    insert into bok values (1)
                ERROR: relation "bok" does not exist
                  Position: 13
                Nothing of it took effect: the database is at revision 1a as before.
                Correct db/migrate/2b.sql and run it again: migrate upgrade""");
        JdbcTemplate database = new JdbcTemplate(dataSource);
        assertThat(database.queryForList("select version_num from migrate_version", String.class))
            .containsExactly("1a");
        assertThat(database.queryForObject("select to_regclass('book')", String.class)).isNull();
        assertThat(history(database)).containsExactly("1a success 0", "2b failed 0");
        assertThat(database.queryForObject("select error_message from migrate_history where outcome = 'failed'",
                String.class))
            .startsWith("Upgrade of revision 2b")
            .endsWith("run it again: migrate upgrade");

        project.sql("2b.sql", SCRIPT.formatted("book")).on(dataSource).upgrade("heads", MigrationListener.NONE);

        assertThat(database.queryForList("select version_num from migrate_version", String.class))
            .containsExactly("2b");
        assertThat(database.queryForList("select id from book", Long.class)).containsExactly(1L);
        assertThat(history(database)).containsExactly("1a success 0", "2b failed 0", "2b success 2");
    }

    @Test
    void transactionInAScriptIsRefusedBeforeAnythingIsRun(DataSource dataSource, @TempDir Path directory) {
        Project project = new Project(directory).revision("3c")
            .sql("4d.sql", "-- Create page.\n-- revision: 4d\n-- revises: 3c\n-- upgrade\nselect 1;  commit;\n");

        assertThat(project.messageOf(() -> project.on(dataSource).upgrade("4d", MigrationListener.NONE))).isEqualTo(
                """
                        db/migrate/4d.sql:5:12: the statement begins or ends a transaction, and each revision is one already, which also holds its version row. Leave the statement out, and make two revisions of what is to be committed separately
                        Nothing was changed: the database is at the base (no revision). Try again with: migrate upgrade""");
        assertThat(new JdbcTemplate(dataSource).queryForObject("select to_regclass('migrate_version')", String.class))
            .isNull();
    }

    @Test
    void whatRanInAutocommitModeStaysWithAllBeforeIt(DataSource dataSource, @TempDir Path directory) {
        Project project = new Project(directory).sql("5e.sql", """
                -- Create shelf.
                -- revision: 5e
                -- upgrade
                create table shelf (id bigint);
                -- migrate: autocommit
                create index concurrently ix_shelf_id on shelf (id);
                drop table nowhere;
                """);

        assertThat(project.messageOf(() -> project.on(dataSource).upgrade("heads", MigrationListener.NONE))).isEqualTo(
                """
                        Upgrade of revision 5e (create shelf, db/migrate/5e.sql) failed.
                        Statement 3 (5e.sql:7):
                            drop table nowhere
                        ERROR: table "nowhere" does not exist
                        This revision commits before its end: the first 2 statements of this revision took effect and stay, while the version table still says the base (no revision).
                        Correct db/migrate/5e.sql from statement 3 on (what took effect is not done again) and run it again: migrate upgrade""");
        JdbcTemplate database = new JdbcTemplate(dataSource);
        assertThat(database.queryForObject("select indisvalid from pg_index where indexrelid = 'ix_shelf_id'::regclass",
                Boolean.class))
            .isTrue();
        assertThat(history(database)).containsExactly("5e failed 2");
    }

    private static List<String> history(JdbcTemplate database) {
        return database.queryForList(
                "select revision || ' ' || outcome || ' ' || statement_count from migrate_history order by sequence_number",
                String.class);
    }

}
