package dev.migrate.autoconfigure;

import java.time.Instant;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus.Kind;
import dev.migrate.LockStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class LoggingMigrationListenerTests {

    private final LoggingMigrationListener listener = new LoggingMigrationListener();

    @Test
    void saysForWhomItWaits(CapturedOutput output) {
        LockHolder holder = new LockHolder("host-1", 4711, "ann", Instant.parse("2026-11-21T22:00:00Z"),
                "upgrade <base> -> 1a, add book", "create table book (id integer not null)");

        this.listener.waiting(new LockStatus("public.migrate_version", Kind.SESSION, true, holder));

        assertThat(output).contains(
                "Waiting for process 4711 on host-1 (user ann) since 2026-11-21T22:00:00Z, running upgrade <base> -> 1a, add book: create table book (id integer not null), which is migrating this database (lock public.migrate_version)");
    }

    @Test
    void saysThatItWaitsForSomebodyWhoHasNotSaidWhoItIs(CapturedOutput output) {
        this.listener.waiting(new LockStatus("public.migrate_version", Kind.SESSION, true, null));

        assertThat(output)
            .contains("Waiting for another process, which is migrating this database (lock public.migrate_version)");
    }

    @Test
    void saysThatItWaitsForTheStatementOfADeadProcess(CapturedOutput output) {
        this.listener.waitingForStatement(new LockStatus("public.migrate_version", Kind.SESSION, true, null));

        assertThat(output).contains(
                "The process that was migrating this database is gone, but the database is still busy with its last statement. Waiting for that to end (lock public.migrate_version)");
    }

}
