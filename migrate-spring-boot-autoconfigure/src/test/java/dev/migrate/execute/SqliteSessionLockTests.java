package dev.migrate.execute;

import dev.migrate.MigrateException;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.SQLITE)
class SqliteSessionLockTests extends SessionLockContract {

    /**
     * The connection that holds the lock can say nothing.
     */
    @Override
    boolean isStatementSeen() {
        return false;
    }

    /**
     * Nobody else can write while the transaction is open in which the lock was lost.
     */
    @Override
    void whoeverHasLostTheLockCannotMoveTheVersion() {
    }

    @Test
    void leaseIsRefused() {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> upgrade(runner(LockStrategy.LEASE, null), (op) -> {
            }))
            .withMessageStartingWith("sqlite lets one connection write at a time")
            .withMessageEndingWith("Nothing was changed. Leave migrate.lock.strategy at auto");
    }

}
