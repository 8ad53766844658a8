package dev.migrate.dialect.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.SessionTimeouts.Setting;

/**
 * <a href="https://sqlite.org/pragma.html#pragma_busy_timeout">busy_timeout</a>, the wait
 * for whoever writes to the file. Nothing limits a statement that does not wait.
 */
final class SqliteTimeouts {

    // https://sqlite.org/rescode.html
    private static final int BUSY = 5;

    private static final int LOCKED = 6;

    static final SessionTimeouts INSTANCE = new SessionTimeouts(
            List.of(new Setting("pragma busy_timeout", "pragma busy_timeout = %2$s",
                    SqliteTimeouts::millisecondsOrForever)),
            List.of(), false, false, SqliteTimeouts::isBusy, (ex) -> false);

    private SqliteTimeouts() {
    }

    // zero is no wait at all
    private static String millisecondsOrForever(Duration duration) {
        return duration.isZero() ? String.valueOf(Integer.MAX_VALUE) : SessionTimeouts.milliseconds(duration);
    }

    // extended codes keep the primary one in their last byte
    private static boolean isBusy(SQLException exception) {
        int code = exception.getErrorCode() % 256;
        return code == BUSY || code == LOCKED;
    }

}
