package dev.migrate.dialect.sqlserver;

import java.time.Duration;
import java.util.List;

import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.SessionTimeouts.Setting;

/**
 * <a href=
 * "https://learn.microsoft.com/sql/t-sql/statements/set-lock-timeout-transact-sql">SET
 * LOCK_TIMEOUT</a>; the driver ends a statement that takes too long.
 */
final class SqlserverTimeouts {

    private static final int LOCK_TIMEOUT = 1222;

    private static final int DEADLOCK_VICTIM = 1205;

    static final SessionTimeouts INSTANCE = new SessionTimeouts(
            List.of(new Setting("select @@lock_timeout", "set lock_timeout %2$s",
                    SqlserverTimeouts::millisecondsOrForever)),
            List.of(), false, true, SessionTimeouts.code(LOCK_TIMEOUT), SessionTimeouts.code(DEADLOCK_VICTIM));

    private SqlserverTimeouts() {
    }

    // zero is no wait at all
    private static String millisecondsOrForever(Duration duration) {
        return duration.isZero() ? "-1" : SessionTimeouts.milliseconds(duration);
    }

}
