package dev.migrate.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import dev.migrate.HalfDoneStep;
import dev.migrate.HistoryEntry;
import dev.migrate.MigrateException;
import dev.migrate.MigrationFailedException;
import dev.migrate.MigrationListener;
import dev.migrate.Outcome;
import dev.migrate.Resolution;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialects;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static dev.migrate.ColumnTypes.bigint;
import static dev.migrate.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of a revision that was interrupted, on databases where statements stay
 * that a revision has executed before it failed.
 */
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
abstract class JournalContract {

    private final StubRevisions revisions = new StubRevisions(new ArrayList<>());

    JournalContract() {
        add("a1", (op) -> op.createTable("author", (table) -> {
            table.column("id", bigint()).notNull();
            table.primaryKey("id");
        }), (op) -> op.dropTable("author"));
    }

    private void add(String id, StubScript.Body up, StubScript.Body down) {
        List<StubScript> scripts = this.revisions.scripts();
        List<String> revises = scripts.isEmpty() ? List.of() : List.of(scripts.get(scripts.size() - 1).id());
        scripts.add(new StubScript(id, revises, up, down));
    }

    private void edit(StubScript.Body up) {
        StubScript last = this.revisions.scripts().remove(this.revisions.scripts().size() - 1);
        add(last.id(), up, last.down());
    }

    @Test
    @Tries(Fault.EDITED_SCRIPT)
    void correctedScriptGoesOnAfterWhatTookEffect(DataSource dataSource) throws SQLException {
        add("b2", (op) -> op.autocommit(() -> {
            op.addColumn("author", "name", varchar(100));
            op.execute("insert into author (id, name) values (1, 'Ursula')");
            op.execute("insert into nowhere values (1)");
        }), (op) -> {
        });
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource))
            .withMessageContaining("Statement 3:\n    insert into nowhere")
            .withMessageContaining("the first 2 statements of this revision took effect and stay")
            .withMessageEndingWith(
                    "Correct db/migrate/b2.sql from statement 3 on (what took effect is not done again) and run it again: migrate upgrade");

        edit((op) -> op.autocommit(() -> {
            op.addColumn("author", "name", varchar(100));
            op.execute("insert into author (id, name) values (1, 'Ursula')");
            op.execute("insert into author (id, name) values (2, 'Octavia')");
        }));
        HistoryEntry entry = upgrade(dataSource).get(0);

        assertThat(entry.outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(entry.statements()).isEqualTo(3);
        assertThat(query(dataSource, "select name from author order by id")).containsExactly("Ursula", "Octavia");
        assertThat(query(dataSource, "select * from migrate_journal")).isEmpty();
        assertThat(halfDone(dataSource)).isEmpty();
    }

    @Test
    @Tries(Fault.EDITED_SCRIPT)
    void scriptThatWasEditedInWhatItHasExecutedIsRefused(DataSource dataSource) throws SQLException {
        interrupted(dataSource, "name", 100);

        edit(body("title", 200));
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource))
            .withMessageStartingWith(
                    "Upgrade of revision b2 (message of b2, db/migrate/b2.sql) was interrupted earlier, and cannot go on.\nIts script no longer says what it has executed:\n    --- executed\n    +++ db/migrate/b2.sql\n    @@ statement 1 @@\n    - alter table")
            .withMessageMatching(
                    "(?si).*    - alter table author add .*name.*;\n    \\+ alter table author add .*title[^+]*;\n1 statement.*")
            .withMessageContaining("1 statement(s) of it took effect for certain and stay")
            .withMessageContaining("migrate resolve --restart")
            .withMessageEndingWith("Then go on with: migrate upgrade");
        assertThat(StubRevisions.runner(dataSource).history()).hasSize(2);

        edit((op) -> {
        });
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource))
            .withMessageMatching(
                    "(?si).*    @@ statement 1 @@\n    - alter table author add .*name[^+]*;\n1 statement.*");

        edit((op) -> op.autocommit(() -> op.addColumn("author", "name", varchar(100))));
        assertThat(upgrade(dataSource)).extracting(HistoryEntry::outcome).containsExactly(Outcome.SUCCESS);
    }

    @Test
    void interruptedStepBeginsAfreshWhereSomebodySaysSo(DataSource dataSource) throws SQLException {
        interrupted(dataSource, "name", 100);
        assertThat(halfDone(dataSource)).hasValueSatisfying((step) -> {
            assertThat(step.revision()).isEqualTo("b2");
            assertThat(step.direction()).isEqualTo(Direction.UPGRADE);
            assertThat(step.done()).singleElement().asString().contains("name");
            assertThat(step.inDoubt()).isNull();
        });
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> resolve(dataSource, Resolution.APPLIED))
            .withMessageContaining("none of its statements is in doubt");

        execute(dataSource, "alter table author drop column name");
        assertThat(resolve(dataSource, Resolution.RESTART)).isEmpty();

        edit(body("title", 200));
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource))
            .withMessageContaining("insert into nowhere");
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> query(dataSource, "select name from author"));
        assertThat(query(dataSource, "select title from author")).isEmpty();
    }

    @Test
    void nothingElseIsDoneWhileAStepIsHalfDone(DataSource dataSource) throws SQLException {
        add("b2", (op) -> op.addColumn("author", "name", varchar(100)), (op) -> op.autocommit(() -> {
            op.dropColumn("author", "name");
            op.execute("insert into nowhere values (1)");
        }));
        upgrade(dataSource);
        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> this.revisions.downgrade(dataSource, "a1"));

        // The version table says that nothing is pending.
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> upgrade(dataSource))
            .withMessage(
                    """
                            The downgrade of revision b2 was interrupted: it is half done, and has to be finished before anything else.
                            1 statement(s) of it took effect for certain and stay; the version table is as before, and nothing was changed now.
                            Finish it with: migrate downgrade b2-1
                            Or undo by hand what took effect, and forget it with: migrate resolve --restart""");
    }

    @Test
    void nothingIsToBeResolvedWhereNothingIsHalfDone(DataSource dataSource) {
        upgrade(dataSource);

        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> resolve(dataSource, Resolution.RETRY))
            .withMessageContaining("No step is half done: there is nothing to resolve, and nothing was changed.");
        assertThat(resolve(dataSource, Resolution.RESTART)).isEmpty();
    }

    @Test
    void migrationThatHasReadThroughItsConnectionGoesOn(DataSource dataSource) throws SQLException {
        add("b2", (op) -> op.autocommit(() -> {
            op.execute("insert into author (id) values (1)");
            try (Statement statement = op.connection().createStatement();
                    ResultSet authors = statement.executeQuery("select count(*) from author")) {
                authors.next();
                op.execute("insert into author (id) values (%d)".formatted(authors.getInt(1) + 1));
            }
            op.execute("insert into nowhere values (1)");
        }), (op) -> {
        });
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource));

        edit((op) -> op.autocommit(() -> {
            op.execute("insert into author (id) values (1)");
            op.execute("insert into author (id) values (2)");
        }));
        upgrade(dataSource);

        assertThat(query(dataSource, "select id from author order by id")).containsExactly("1", "2");
    }

    @Test
    @Tries(Fault.EDITED_SCRIPT)
    void migrationThatHasWrittenThroughItsConnectionIsNotRunTwice(DataSource dataSource) throws SQLException {
        add("b2", (op) -> op.autocommit(() -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.executeUpdate("insert into author (id) values (1)");
            }
            op.execute("insert into author (id) values (2)");
            op.execute("insert into nowhere values (1)");
        }), (op) -> {
        });
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource))
            .withMessageContaining("undo by hand all that took effect, forget it with `migrate resolve --restart`");

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource))
            .withMessageContaining(
                    "It had worked on its own connection, which was committed, and would do it once more:\n    insert into author (id) values (1)");
        assertThat(query(dataSource, "select id from author order by id")).containsExactly("1", "2");
    }

    @Test
    @Tries(Fault.EDITED_SCRIPT)
    void statementLongerThanTheJournalKeepsGoesOn(DataSource dataSource) throws SQLException {
        String name = "x".repeat(JournalTable.SQL_LENGTH);
        execute(dataSource, "create table long_name (name varchar(8000))");
        List<String> statements = List.of("insert into long_name values ('%s1')".formatted(name),
                "insert into long_name values ('%s2')".formatted(name));
        add("b2", (op) -> op.autocommit(() -> {
            statements.forEach(op::execute);
            op.execute("insert into nowhere values (1)");
        }), (op) -> {
        });
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource));
        edit((op) -> op.autocommit(() -> op.execute(statements.get(1))));
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource))
            .withMessageContaining("Its script no longer says what it has executed");

        edit((op) -> op.autocommit(() -> statements.forEach(op::execute)));
        upgrade(dataSource);

        assertThat(query(dataSource, "select name from long_name")).hasSize(2);
    }

    @Test
    void databaseRollsBackDdlAsItsDialectSays(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("create table rolled_back (id integer)");
            connection.rollback();
            connection.setAutoCommit(true);

            assertThat(DatabaseState.query(connection, "select * from rolled_back").contains("missing"))
                .isEqualTo(Dialects.of(connection).transactionalDdl());
        }
    }

    private void interrupted(DataSource dataSource, String column, int length) {
        add("b2", body(column, length), (op) -> {
        });
        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(dataSource));
    }

    private static StubScript.Body body(String column, int length) {
        return (op) -> op.autocommit(() -> {
            op.addColumn("author", column, varchar(length));
            op.execute("insert into nowhere values (1)");
        });
    }

    private List<HistoryEntry> upgrade(DataSource dataSource) {
        return this.revisions.upgrade(dataSource, "heads");
    }

    private static Optional<HalfDoneStep> halfDone(DataSource dataSource) {
        return StubRevisions.runner(dataSource).halfDone();
    }

    private static Optional<HalfDoneStep> resolve(DataSource dataSource, Resolution resolution) {
        return StubRevisions.runner(dataSource).resolve(resolution, MigrationListener.NONE);
    }

    static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(DataSource dataSource, String sql) throws SQLException {
        return MigrationRunnerContract.query(dataSource, sql);
    }

}
