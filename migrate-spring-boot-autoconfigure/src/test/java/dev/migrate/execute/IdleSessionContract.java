package dev.migrate.execute;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrationFailedException;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.Fault;
import dev.migrate.fault.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A server that ends sessions which send nothing for a while, while a Java revision
 * computes something.
 */
@FreshDatabaseForEachTest
@ExtendWith(QuietLog.class)
abstract class IdleSessionContract {

    /** Longer than the shortest timeout that a server can have, which is a second. */
    private static final long IDLE = 1500;

    private final String parameter;

    /**
     * Sessions with a short life.
     * @param parameter what the URL has for that
     */
    IdleSessionContract(String parameter) {
        this.parameter = parameter;
    }

    @Test
    @Tries(Fault.IDLE_SESSION)
    void failsAndGoesOnWhereItWas(TestDatabase database) throws SQLException {
        DataSource dataSource = new DriverManagerDataSource(
                database.url() + (database.url().contains("?") ? "&" : "?") + this.parameter, database.user(),
                database.password());
        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> revision(IDLE).upgrade(dataSource, "heads"))
            .withMessageContaining("insert into loan values (2)")
            .withMessageEndingWith("run it again: migrate upgrade");

        assertThat(revision(0).upgrade(dataSource, "heads")).hasSize(1);

        assertThat(ExecutionLockContract.query(dataSource, "select id from loan order by id")).containsExactly("1",
                "2");
    }

    private static StubRevisions revision(long idle) {
        return new StubRevisions(List.of(new StubScript("a1", List.of(), (op) -> {
            op.execute("create table loan (id integer not null)");
            op.execute("insert into loan values (1)");
            Thread.sleep(idle);
            op.execute("insert into loan values (2)");
        }, (op) -> {
        })));
    }

}
