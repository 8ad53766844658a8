package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.migrate.database.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * What every {@link MigrationLock} promises.
 */
public abstract class LockContract {

    private static final String NAME = "migrate_version";

    private final TestDatabase database;

    private final MigrationLock lock;

    private final Connection one;

    private final Connection two;

    protected LockContract(TestDatabase database) throws SQLException {
        this.database = database;
        this.one = database.connect();
        this.two = database.connect();
        this.lock = Dialects.of(this.one).lock();
    }

    @AfterEach
    void close() throws SQLException {
        this.one.close();
        this.two.close();
    }

    /**
     * A server may need a moment to notice that the connections of the last test are
     * closed.
     */
    @BeforeEach
    void isFreeAtFirst() {
        acquireInTime(this.one);
    }

    private void acquireInTime(Connection connection) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (!triedBy(connection)) {
                Thread.sleep(10);
            }
        });
    }

    @Test
    void isHeldByOneConnection() {
        assertThat(triedBy(this.two)).isFalse();
    }

    @Test
    void canBeTakenAfterItWasReleased() throws SQLException {
        this.lock.release(this.one, NAME);
        assertThat(triedBy(this.two)).isTrue();
        assertThat(triedBy(this.one)).isFalse();
    }

    @Test
    void goesWithItsConnection() throws SQLException {
        this.one.close();
        acquireInTime(this.two);
    }

    @Test
    void doesNotExcludeAnotherName() throws SQLException {
        assertThat(this.lock.tryAcquire(this.two, "shop.migrate_version")).isTrue();
    }

    @Test
    void doesNotExcludeAnotherDatabase() throws SQLException {
        try (TestDatabase sibling = TestDatabase.create(this.database.engine());
                Connection connection = sibling.connect()) {
            assertThat(triedBy(connection)).isTrue();
            this.lock.release(connection, NAME);
        }
    }

    @Test
    void isInNobodysWay() throws SQLException {
        try (Statement statement = this.two.createStatement()) {
            statement.execute("create table book (id integer not null primary key)");
            statement.execute("insert into book values (1)");
            statement.execute("alter table book add title varchar(50)");
            statement.execute("create index ix_book_title on book (title)");
            statement.execute("drop table book");
        }
        assertThat(triedBy(this.two)).isFalse();
    }

    @Test
    void leavesNothingInTheSchema() throws SQLException {
        Inspector inspector = Dialects.of(this.two).inspector();
        assertThat(inspector.inspect(this.two, List.of()).tables()).isEmpty();
    }

    @Test
    void leavesAConnectionInAutocommitMode() throws SQLException {
        assertThat(triedBy(this.two)).isFalse();
        assertThat(this.two.getAutoCommit()).isTrue();
        this.lock.release(this.one, NAME);
        assertThat(this.one.getAutoCommit()).isTrue();
    }

    @Test
    void isTakenByOneOfManyAtOnce() throws Exception {
        this.lock.release(this.one, NAME);
        int many = 8;
        ExecutorService executor = Executors.newFixedThreadPool(many);
        List<Connection> connections = IntStream.range(0, many).mapToObj((i) -> connect()).toList();
        try {
            List<Callable<Boolean>> attempts = connections.stream()
                .<Callable<Boolean>>map((connection) -> () -> triedBy(connection))
                .toList();
            int acquired = 0;
            for (Future<Boolean> attempt : executor.invokeAll(attempts)) {
                acquired += attempt.get() ? 1 : 0;
            }
            assertThat(acquired).isEqualTo(1);
        }
        finally {
            for (Connection connection : connections) {
                connection.close();
            }
            executor.shutdownNow();
        }
    }

    @Test
    void isTakenInACallWhereNothingIsThereYet() throws SQLException {
        try (TestDatabase empty = TestDatabase.create(this.database.engine());
                Connection first = empty.connect();
                Connection second = empty.connect()) {
            LockAttempt attempt = this.lock.prepareAndAttempt(first, null, "it's;a table").orElse(null);
            assumeThat(attempt).as("takes several calls").isNotNull();

            assertThat(attempt.acquired()).isTrue();
            assertThat(attempt.name()).endsWith("it's;a table");
            assertThat(this.lock.tryAcquire(second, attempt.name())).isFalse();
            assertThat(attemptedBy(second)).isFalse();
            assertThat(second.getAutoCommit()).isTrue();

            this.lock.release(first, attempt.name());
            assertThat(first.getAutoCommit()).isTrue();
            assertThat(attemptedBy(second)).isTrue();
            assertThat(this.lock.tryAcquire(first, attempt.name())).isFalse();
            this.lock.release(second, attempt.name());
        }
    }

    private boolean attemptedBy(Connection connection) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5),
                () -> this.lock.prepareAndAttempt(connection, null, "it's;a table"))
            .map(LockAttempt::acquired)
            .orElse(false);
    }

    @Test
    void isTakenByOneOfManyAtOnceWhereNothingIsThereYet() throws Exception {
        int many = 8;
        ExecutorService executor = Executors.newFixedThreadPool(many);
        List<Connection> connections = new ArrayList<>();
        try (TestDatabase empty = TestDatabase.create(this.database.engine())) {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Connection connection = empty.connect();
                connections.add(connection);
                attempts.add(() -> attemptedBy(connection));
            }
            int acquired = 0;
            for (Future<Boolean> attempt : executor.invokeAll(attempts)) {
                acquired += attempt.get() ? 1 : 0;
            }
            assertThat(acquired).isLessThanOrEqualTo(1);
            for (Connection connection : connections) {
                connection.close();
            }
        }
        finally {
            executor.shutdownNow();
        }
    }

    // the lock must answer at once, whatever it answers
    private boolean triedBy(Connection connection) {
        return assertTimeoutPreemptively(Duration.ofSeconds(5), () -> this.lock.tryAcquire(connection, NAME));
    }

    private Connection connect() {
        try {
            return this.database.connect();
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
