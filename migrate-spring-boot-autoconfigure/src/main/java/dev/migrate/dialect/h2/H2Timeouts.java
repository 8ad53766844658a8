package dev.migrate.dialect.h2;

import java.time.Duration;
import java.util.List;

import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.SessionTimeouts.Setting;

/**
 * <a href="https://h2database.com/html/commands.html#set_lock_timeout">SET
 * LOCK_TIMEOUT</a> and SET QUERY_TIMEOUT, both of the session.
 */
final class H2Timeouts {

    // https://h2database.com/javadoc/org/h2/api/ErrorCode.html
    private static final int LOCK_TIMEOUT = 50200;

    private static final int DEADLOCK = 40001;

    static final SessionTimeouts INSTANCE = new SessionTimeouts(
            List.of(new Setting("select lock_timeout()", "set lock_timeout %2$s", H2Timeouts::millisecondsOrForever)),
            List.of(new Setting(
                    "select coalesce(max(setting_value), '0') from information_schema.settings where setting_name = 'QUERY_TIMEOUT'",
                    "set query_timeout %2$s", SessionTimeouts::milliseconds)),
            false, false, SessionTimeouts.code(LOCK_TIMEOUT), SessionTimeouts.code(DEADLOCK));

    private H2Timeouts() {
    }

    // zero is no wait at all
    private static String millisecondsOrForever(Duration duration) {
        return duration.isZero() ? String.valueOf(Integer.MAX_VALUE) : SessionTimeouts.milliseconds(duration);
    }

}
