package dev.migrate.execute;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.MigrationFailedException;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.StatementCounter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlMigrationRunnerTests extends MigrationRunnerContract {

    @Test
    void revisionTakesOneStatementBesideItsOwn(DataSource dataSource) {
        upgrade(runner(dataSource));
        List<String> own = List.of("insert into author (id, name) values (2, 'Stanislaw')",
                "insert into author (id, name) values (3, 'Arkadi')");
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> op.execute(own.get(0)), (op) -> {
        }));
        this.scripts.add(new StubScript("d4", List.of("c3"), (op) -> op.execute(own.get(1)), (op) -> {
        }));
        StatementCounter counter = new StatementCounter(dataSource);

        upgrade(runner(counter));

        List<String> statements = counter.statements();
        int first = statements.indexOf(own.get(0));
        assertThat(statements.get(first + 1)).contains("update migrate_lock ", "update migrate_version ",
                "insert into migrate_history ");
        assertThat(statements.get(first + 2)).isEqualTo(own.get(1));
        assertThat(statements.get(first + 3)).isEqualTo(statements.get(first + 1));
        // to find out, to take the lock, to say so, and to give it back
        assertThat(statements).hasSize(13);
        assertThat(counter.commits()).isEqualTo(2);
    }

    @Test
    void lostConnectionDoesNotHideWhatFailed(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> {
            op.execute("update author set name = 'Le Guin'");
            op.execute("select pg_terminate_backend(pg_backend_pid())");
        }, (op) -> {
        }));
        MigrationRunner runner = runner(dataSource);

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> upgrade(runner)).withMessage("""
                Upgrade of revision c3 (message of c3, db/migrate/c3.sql) failed.
                Statement 2:
                    select pg_terminate_backend(pg_backend_pid())
                FATAL: terminating connection due to administrator command
                Nothing of it took effect: the database is at revision b2 as before.
                Correct db/migrate/c3.sql and run it again: migrate upgrade""");

        assertThat(runner.versions()).containsExactly("b2");
        assertThat(query(dataSource, "select name from author")).containsExactly("Ursula");
    }

    @Test
    void connectionOfTheLockThatDiesMeanwhileDoesNotUndoTheUpgrade(DataSource dataSource) throws SQLException {
        this.scripts.add(new StubScript("c3", List.of("b2"), (op) -> op.execute("""
                select pg_terminate_backend(pid) from pg_locks
                where locktype = 'advisory' and pid <> pg_backend_pid() and database = (
                    select oid from pg_database where datname = current_database())"""), (op) -> {
        }));
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(dataSource);
            pool.setAutoCommit(false);

            assertThat(upgrade(runner(pool))).hasSize(3);

            assertThat(runner(pool).versions()).containsExactly("c3");
        }
    }

}
