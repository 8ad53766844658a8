package dev.migrate.execute;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import dev.migrate.MigrationFailedException;
import dev.migrate.Operations;
import dev.migrate.Outcome;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A Java revision that runs out of memory, ends its transaction, or goes on when it is
 * over: it fails, and once it is corrected it goes on where it was.
 */
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
abstract class MisbehavingRevisionContract {

    @ParameterizedTest
    @EnumSource
    @Tries(Fault.MISBEHAVING_REVISION)
    void failsAndGoesOnOnceItIsCorrected(Misdeed misdeed, DataSource dataSource) throws SQLException {
        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> revision(misdeed.body).upgrade(dataSource, "heads"))
            .withMessageContaining(misdeed.message)
            .withMessageContaining("migrate upgrade");
        assertThat(StubRevisions.runner(dataSource).versions()).isEmpty();

        assertThat(revision((op) -> {
        }).upgrade(dataSource, "heads")).singleElement()
            .satisfies((entry) -> assertThat(entry.outcome()).isEqualTo(Outcome.SUCCESS));

        assertThat(query(dataSource, "select id from loan order by id")).containsExactly("1", "2");
        assertThat(StubRevisions.runner(dataSource).versions()).containsExactly("a1");
        assertThat(StubRevisions.runner(dataSource).halfDone()).isEmpty();
    }

    @Test
    @Tries(Fault.MISBEHAVING_REVISION)
    void threadThatItLeftBehindCannotExecuteAnything(DataSource dataSource) throws SQLException {
        Operations[] operations = { null };
        Connection[] connection = { null };
        StubRevisions revisions = revision((op) -> {
            operations[0] = op;
            connection[0] = op.connection();
        });
        revisions.upgrade(dataSource, "heads");

        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> operations[0].execute("insert into loan values (3)"))
            .withMessageContaining("is over");
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> connection[0].createStatement())
            .withMessageContaining("is over");
        assertThat(query(dataSource, "select id from loan order by id")).containsExactly("1", "2");
    }

    private static StubRevisions revision(StubScript.Body misdeed) {
        return new StubRevisions(List.of(new StubScript("a1", List.of(), (op) -> {
            op.execute("create table loan (id integer not null)");
            op.execute("insert into loan values (1)");
            misdeed.run(op);
            op.execute("insert into loan values (2)");
        }, (op) -> {
        })));
    }

    private static List<String> query(DataSource dataSource, String sql) throws SQLException {
        return ExecutionLockContract.query(dataSource, sql);
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    /**
     * What a revision does that makes it fail.
     */
    enum Misdeed {

        OUT_OF_MEMORY("java.lang.OutOfMemoryError: Java heap space", (op) -> {
            throw new OutOfMemoryError("Java heap space");
        }),

        STACK_OVERFLOW("java.lang.StackOverflowError", (op) -> recurse(0)),

        MISSING_CLASS("java.lang.NoClassDefFoundError: account/Renamed", (op) -> {
            throw new NoClassDefFoundError("account/Renamed");
        }),

        INTERRUPTION("java.lang.InterruptedException", (op) -> {
            throw new InterruptedException();
        }),

        COMMIT("must not call commit()", (op) -> op.connection().commit()),

        ROLLBACK("must not call rollback()", (op) -> op.connection().rollback()),

        CLOSE("must not call close()", (op) -> op.connection().close()),

        ABORT("must not call abort()", (op) -> op.connection().abort(Runnable::run)),

        AUTO_COMMIT("must not call setAutoCommit()", (op) -> op.connection().setAutoCommit(true)),

        COMMIT_OF_A_STATEMENT("must not call commit()", (op) -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.getConnection().commit();
            }
        }),

        COMMIT_OF_THE_META_DATA("must not call commit()", (op) -> {
            DatabaseMetaData metaData = op.connection().getMetaData();
            metaData.getConnection().commit();
        }),

        COMMIT_OF_ROWS("must not call commit()", (op) -> {
            try (Statement statement = op.connection().createStatement();
                    ResultSet rows = statement.executeQuery("select id from loan")) {
                rows.getStatement().getConnection().commit();
            }
        }),

        COMMIT_OF_WHAT_IS_WRAPPED("must not call commit()", (op) -> op.connection().unwrap(Connection.class).commit()),

        READ_ONLY("must not call setReadOnly()", (op) -> op.connection().setReadOnly(true)),

        COMMIT_IN_SQL_OF_ITS_CONNECTION("A revision must not begin or end a transaction", (op) -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.execute("commit");
            }
        }),

        COMMIT_PREPARED_ON_ITS_CONNECTION("A revision must not begin or end a transaction", (op) -> {
            try (PreparedStatement statement = op.connection().prepareStatement("/* now */ Commit")) {
                statement.execute();
            }
        }),

        COMMIT_IN_A_BATCH("A revision must not begin or end a transaction",
                (op) -> op.execute("insert into loan values (7); -- and now\n commit; insert into nowhere values (1)")),

        COMMIT_IN_SQL("A revision must not begin or end a transaction", (op) -> op.execute("commit")),

        ROLLBACK_IN_SQL("A revision must not begin or end a transaction", (op) -> op.execute("rollback"));

        private final String message;

        private final StubScript.Body body;

        Misdeed(String message, StubScript.Body body) {
            this.message = message;
            this.body = body;
        }

    }

}
