package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrationFailedException;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A revision that changes what names mean without a schema, as the scripts of
 * {@code pg_dump} and {@code mysqldump} do: the tables of Migrate are found all the same,
 * and neither the next revision nor the pool's next user gets to see it.
 */
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
abstract class SwitchedSchemaContract {

    private final String create;

    private final String change;

    private final String read;

    /**
     * Schemas that are switched to.
     * @param create creates the schema {@code archive}
     * @param change switches to it
     * @param read reads what names mean without a schema
     */
    SwitchedSchemaContract(String create, String change, String read) {
        this.create = create;
        this.change = change;
        this.read = read;
    }

    @Test
    @Tries(Fault.SWITCHED_SCHEMA)
    void doesNotMatterToTheNextRevisionNorToThePool(DataSource dataSource) throws SQLException {
        execute(dataSource, this.create);
        StubRevisions revisions = new StubRevisions(List.of(new StubScript("a1", List.of(), (op) -> {
            op.execute("create table loan (id integer not null)");
            op.execute(this.change);
            op.execute("create table loan (id integer not null)");
            op.execute("insert into loan values (1)");
            op.execute("insert into loan values (2)");
        }, (op) -> {
        }), new StubScript("b2", List.of("a1"), (op) -> op.execute("insert into loan values (3)"), (op) -> {
        })));
        try (Connection pooled = dataSource.getConnection()) {
            List<String> before = read(pooled);

            assertThat(revisions.upgrade(second(dataSource, pooled), "heads")).hasSize(2);

            assertThat(read(pooled)).isEqualTo(before);
        }
        assertThat(query(dataSource, "select id from archive.loan order by id")).containsExactly("1", "2");
        assertThat(query(dataSource, "select id from loan")).containsExactly("3");
        assertThat(StubRevisions.runner(dataSource).versions()).containsExactly("b2");
        assertThat(query(dataSource, "select * from migrate_journal")).isEmpty();
    }

    @Test
    @Tries(Fault.SWITCHED_SCHEMA)
    void holdsAgainWhenTheRevisionGoesOn(DataSource dataSource) throws SQLException {
        execute(dataSource, this.create);
        List<StubScript> scripts = new ArrayList<>();
        scripts.add(script("insert into nowhere values (1)"));
        StubRevisions revisions = new StubRevisions(scripts);
        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> revisions.upgrade(dataSource, "heads"))
            .withMessageContaining("insert into nowhere");

        scripts.set(0, script("insert into loan values (2)"));
        assertThat(revisions.upgrade(dataSource, "heads")).hasSize(1);

        assertThat(query(dataSource, "select id from archive.loan order by id")).containsExactly("1", "2");
        assertThat(StubRevisions.runner(dataSource).versions()).containsExactly("a1");
    }

    @Test
    @Tries(Fault.SWITCHED_SCHEMA)
    void doesNotMatterWhereTheConnectionOfTheRevisionDidIt(DataSource dataSource) throws SQLException {
        execute(dataSource, this.create);
        StubRevisions revisions = new StubRevisions(List.of(new StubScript("a1", List.of(), (op) -> {
            try (Statement statement = op.connection().createStatement()) {
                statement.execute(this.change);
                statement.execute("create table loan (id integer not null)");
            }
        }, (op) -> {
        }), new StubScript("b2", List.of("a1"), (op) -> op.execute("create table loan (id integer not null)"), (op) -> {
        })));

        assertThat(revisions.upgrade(dataSource, "heads")).hasSize(2);

        assertThat(query(dataSource, "select id from archive.loan")).isEmpty();
        assertThat(query(dataSource, "select id from loan")).isEmpty();
        assertThat(StubRevisions.runner(dataSource).versions()).containsExactly("b2");
    }

    private StubScript script(String last) {
        return new StubScript("a1", List.of(), (op) -> op.autocommit(() -> {
            op.execute(this.change);
            op.execute("create table loan (id integer not null)");
            op.execute("insert into loan values (1)");
            op.execute(last);
        }), (op) -> {
        });
    }

    /**
     * Gives a connection of a pool to whoever asks second: for the work, after the lock.
     */
    private static DataSource second(DataSource dataSource, Connection pooled) {
        int[] count = { 0 };
        return new DelegatingDataSource(dataSource) {

            @Override
            public Connection getConnection() throws SQLException {
                return (++count[0] == 2) ? new SingleConnectionDataSource(pooled, true).getConnection()
                        : super.getConnection();
            }

        };
    }

    private List<String> read(Connection connection) {
        return DatabaseState.query(connection, this.read);
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        JournalContract.execute(dataSource, sql);
    }

    private static List<String> query(DataSource dataSource, String sql) throws SQLException {
        return ExecutionLockContract.query(dataSource, sql);
    }

}
