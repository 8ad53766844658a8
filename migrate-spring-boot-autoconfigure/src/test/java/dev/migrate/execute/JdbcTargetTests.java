package dev.migrate.execute;

import java.sql.Connection;
import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.StepDescription;
import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.Timeouts;
import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.TransactionFrame;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.revision.Direction;
import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.H2)
class JdbcTargetTests {

    @Test
    void statementThatEndsTheTransactionIsRefusedWithItsLine(Connection connection) throws Exception {
        Dialect dialect = Dialects.of(connection);
        StepDescription step = new StepDescription(Direction.UPGRADE, "a1", List.of(), List.of("a1"), "seed");
        StepJournal journal = new StepJournal(new JournalTable(dialect, QualifiedName.of("migrate_journal")),
                connection, step, true, false);
        JdbcTarget target = new JdbcTarget(dialect, connection, TransactionFrame.NONE.open(connection), journal,
                InterruptedStep.NONE, StatementGate.OPEN,
                new StepLimits(new StepTimeouts(SessionTimeouts.NONE, connection, Timeouts.UNCHANGED, true),
                        new LockRetries(SessionTimeouts.NONE, 0)));

        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> target.apply(new ExecuteSql("commit", "2b1ae634e5cd_seed.sql:12")))
            .withMessageStartingWith("Statement 1 (2b1ae634e5cd_seed.sql:12):\n    commit\n");
    }

}
