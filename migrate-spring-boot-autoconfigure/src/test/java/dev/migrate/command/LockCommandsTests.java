package dev.migrate.command;

import java.time.Instant;

import dev.migrate.LockHolder;
import dev.migrate.LockStatus;
import dev.migrate.LockStatus.Kind;
import dev.migrate.Migrate;
import dev.migrate.MigrateException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class LockCommandsTests {

    private static final LockHolder HOLDER = new LockHolder("host-1", 4711, "ann",
            Instant.parse("2026-11-20T21:45:00Z"), "upgrade <base> -> 1a, create",
            "create index ix_book_title on book (title)");

    private final Migrate migrate = mock(Migrate.class);

    private final RecordedCommandLine command = new RecordedCommandLine(this.migrate);

    @Test
    void locksTellsWhoHoldsTheLock() {
        given(this.migrate.lock()).willReturn(new LockStatus("public.migrate_version", Kind.SESSION, true, HOLDER));

        assertThat(this.command.run("locks")).isZero();
        assertThat(this.command.output())
            .isEqualTo("Lock public.migrate_version (session): held by process 4711 on host-1 (user ann)"
                    + " since 2026-11-20T21:45:00Z, running upgrade <base> -> 1a, create:"
                    + " create index ix_book_title on book (title)\n");

        assertThat(this.command.run("locks", "--json")).isZero();
        assertThat(this.command.output()).isEqualTo(
                """
                        {"lock":"public.migrate_version","kind":"session","held":true,"holder":{"host":"host-1","processId":4711,\
                        "user":"ann","since":"2026-11-20T21:45:00Z","step":"upgrade <base> -> 1a, create",\
                        "statement":"create index ix_book_title on book (title)"}}
                        """);
    }

    @Test
    void locksTellsThatNobodyHoldsIt() {
        given(this.migrate.lock()).willReturn(new LockStatus("public.migrate_version", Kind.LEASE, false, null));

        assertThat(this.command.run("locks")).isZero();
        assertThat(this.command.output()).isEqualTo("Lock public.migrate_version (lease): free.\n");

        assertThat(this.command.run("locks", "--json")).isZero();
        assertThat(this.command.output())
            .isEqualTo("{\"lock\":\"public.migrate_version\",\"kind\":\"lease\",\"held\":false,\"holder\":null}\n");
    }

    @Test
    void unlockFreesALease() {
        given(this.migrate.unlock()).willReturn(new LockStatus("public.migrate_version", Kind.LEASE, true, HOLDER));

        assertThat(this.command.run("unlock")).isZero();
        assertThat(this.command.output())
            .startsWith("Freed the lock public.migrate_version of a process that is dead: process 4711 on host-1");

        assertThat(this.command.run("unlock", "--json")).isZero();
        assertThat(this.command.output()).startsWith("{\"unlocked\":true,\"before\":{\"lock\":");
    }

    @Test
    void unlockSaysWhenItIsUnnecessary() {
        given(this.migrate.unlock()).willReturn(new LockStatus("public.migrate_version", Kind.SESSION, true, HOLDER));

        assertThat(this.command.run("unlock")).isZero();
        assertThat(this.command.output()).startsWith(
                "Nothing to do: the lock public.migrate_version belongs to a session of the database and goes with it, so its process is alive.\nIt is held by process 4711")
            .endsWith("Wait for it, or end that process.\n");

        given(this.migrate.unlock()).willReturn(new LockStatus("public.migrate_version", Kind.LEASE, false, null));
        assertThat(this.command.run("unlock")).isZero();
        assertThat(this.command.output()).isEqualTo("Nothing to do: the lock public.migrate_version is free.\n");
    }

    @Test
    void unlockOfALivingProcessFails() {
        given(this.migrate.unlock()).willThrow(new MigrateException("is alive"));

        assertThat(this.command.run("unlock")).isEqualTo(1);
        assertThat(this.command.error()).isEqualTo("is alive\n");
    }

}
