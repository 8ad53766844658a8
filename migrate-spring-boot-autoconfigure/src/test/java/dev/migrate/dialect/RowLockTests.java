package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On PostgreSQL, which does not need such a lock, but can refuse one in both ways.
 */
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class RowLockTests {

    private static final String NAME = "migrate_version";

    private final Connection one;

    private final Connection two;

    RowLockTests(TestDatabase database) throws SQLException {
        this.one = database.connect();
        this.two = database.connect();
    }

    @AfterEach
    void close() throws SQLException {
        this.one.close();
        this.two.close();
    }

    @ParameterizedTest
    @EnumSource
    void isHeldByOneConnection(Refusal refusal) throws SQLException {
        assertThat(refusal.lock.tryAcquire(this.one, NAME)).isTrue();
        assertThat(refusal.lock.tryAcquire(this.two, NAME)).isFalse();
        assertThat(this.two.getAutoCommit()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void canBeTakenAfterItWasReleased(Refusal refusal) throws SQLException {
        assertThat(refusal.lock.tryAcquire(this.one, NAME)).isTrue();
        refusal.lock.release(this.one, NAME);
        assertThat(this.one.getAutoCommit()).isTrue();
        assertThat(refusal.lock.tryAcquire(this.two, NAME)).isTrue();
        assertThat(refusal.lock.tryAcquire(this.one, NAME)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void goesWithItsConnection(Refusal refusal) throws SQLException {
        assertThat(refusal.lock.tryAcquire(this.one, NAME)).isTrue();
        this.one.rollback();
        this.one.close();
        assertThat(refusal.lock.tryAcquire(this.two, NAME)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void doesNotExcludeAnotherName(Refusal refusal) throws SQLException {
        assertThat(refusal.lock.tryAcquire(this.one, NAME)).isTrue();
        assertThat(refusal.lock.tryAcquire(this.two, "shop.migrate_version")).isTrue();
    }

    enum Refusal {

        BY_FINDING_NOTHING("select name from migrate_lock where name = ? for update skip locked", List.of()),

        BY_AN_ERROR("select name from migrate_lock where name = ? for update nowait", List.of("55P03"));

        private final MigrationLock lock;

        Refusal(String statement, List<String> refusals) {
            this.lock = new RowLock(List.of(statement), refusals);
        }

    }

}
