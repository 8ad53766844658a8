package dev.migrate.execute;

import java.util.List;
import java.util.concurrent.Future;

import dev.migrate.HistoryEntry;
import dev.migrate.LockStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a lock of the database promises beside, on any database that has one.
 */
abstract class SessionLockContract extends ExecutionLockContract {

    @Test
    void needsNoUnlocking() throws Exception {
        Future<List<HistoryEntry>> holder = holdOn();

        assertThat(runner().unlock().kind()).isEqualTo(LockStatus.Kind.SESSION);
        assertThat(runner().lock().held()).isTrue();

        end();
        assertThat(holder.get()).hasSize(1);
    }

}
