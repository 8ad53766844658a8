package dev.migrate.execute;

import java.sql.Connection;

import dev.migrate.MigrateException;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Dialects;
import dev.migrate.Timeouts;
import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.TransactionFrame;
import dev.migrate.operation.ExecuteSql;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.H2)
class JdbcTargetTests {

    @Test
    void statementThatEndsTheTransactionIsRefusedWithItsLine(Connection connection) throws Exception {
        JdbcTarget target = new JdbcTarget(Dialects.of(connection), connection, TransactionFrame.NONE.open(connection),
                StatementGate.OPEN,
                new StepLimits(new StepTimeouts(SessionTimeouts.NONE, connection, Timeouts.UNCHANGED, true),
                        new LockRetries(SessionTimeouts.NONE, 0)));

        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> target.apply(new ExecuteSql("commit", "2b1ae634e5cd_seed.sql:12")))
            .withMessageStartingWith("Statement 1 (2b1ae634e5cd_seed.sql:12):\n    commit\n");
    }

}
