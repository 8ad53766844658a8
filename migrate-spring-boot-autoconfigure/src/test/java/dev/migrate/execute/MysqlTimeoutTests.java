package dev.migrate.execute;

import java.time.Duration;

import dev.migrate.MigrationFailedException;
import dev.migrate.Timeouts;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.MYSQL)
class MysqlTimeoutTests extends TimeoutContract {

    @Test
    void statementThatTakesTooLongIsEnded() {
        Timeouts second = new Timeouts(null, Duration.ofSeconds(1));
        assertThatExceptionOfType(MigrationFailedException.class)
            .isThrownBy(() -> ExecutionLockContract.upgrade(runner(second, 0),
                    (op) -> op.execute("insert into book (id) select sleep(60) from book")))
            .withMessageContaining("Nothing of it took effect");
    }

}
