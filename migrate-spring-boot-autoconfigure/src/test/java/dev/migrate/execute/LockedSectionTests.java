package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.MigrateException;
import dev.migrate.MigrationListener;
import dev.migrate.dialect.StatementProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

@ExtendWith(OutputCaptureExtension.class)
class LockedSectionTests {

    private final Connection connection = mock(Connection.class);

    private final ExecutionLock lock = mock(ExecutionLock.class);

    private final LockedSection section = new LockedSection(
            new ChosenLock("migrate_version", mock(LockTable.class), this.lock), this.connection, LockSettings.DEFAULT,
            StatementProgress.NONE);

    @BeforeEach
    void lockIsFreeAndCannotBeReleased() throws SQLException {
        given(this.lock.tryAcquire()).willReturn(true);
        willThrow(new SQLException("no answer")).given(this.lock).release();
    }

    @Test
    void workIsDoneAlthoughTheLockCannotBeReleased(CapturedOutput output) throws SQLException {
        assertThat(this.section.run(() -> "done", MigrationListener.NONE)).isEqualTo("done");

        then(this.connection).should().abort(any());
        assertThat(output).contains("The lock migrate_version could not be released")
            .containsOnlyOnce("SQLException: no answer");
    }

    @Test
    void failedReleaseDoesNotHideWhyTheWorkFailed() {
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> this.section.run(() -> {
            throw new MigrateException("bad revision");
        }, MigrationListener.NONE)).withMessage("bad revision");
    }

    @Test
    void connectionThatCannotBeAbortedDoesNotMatterEither() throws SQLException {
        willThrow(new SQLException("no answer")).given(this.connection).abort(any());

        assertThat(this.section.run(() -> "done", MigrationListener.NONE)).isEqualTo("done");
    }

}
