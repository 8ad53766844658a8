package dev.migrate.dialect.mariadb;

import java.time.Duration;
import java.util.List;

import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.SessionTimeouts.Setting;

/**
 * The wait for the definition of a table and the wait for its rows, whole seconds both:
 * <a href=
 * "https://mariadb.com/kb/en/server-system-variables/#lock_wait_timeout">lock_wait_timeout</a>.
 * Only MariaDB limits statements of any kind, MySQL nothing but queries.
 */
public final class MariadbTimeouts {

    // a year, the longest wait that both take
    private static final long FOREVER = 31_536_000;

    private static final List<Setting> LOCK = List.of(seconds("lock_wait_timeout"),
            seconds("innodb_lock_wait_timeout"));

    // https://mariadb.com/kb/en/mariadb-error-codes/
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private static final int DEADLOCK = 1213;

    /**
     * MariaDB's.
     */
    public static final SessionTimeouts MARIADB = new SessionTimeouts(LOCK,
            List.of(new Setting("select @@session.max_statement_time", "set session max_statement_time = %2$s",
                    (duration) -> String.valueOf(duration.toMillis() / 1000.0))),
            false, false, SessionTimeouts.code(LOCK_WAIT_TIMEOUT), SessionTimeouts.code(DEADLOCK));

    /**
     * MySQL's.
     */
    public static final SessionTimeouts MYSQL = new SessionTimeouts(LOCK, List.of(), false, true,
            SessionTimeouts.code(LOCK_WAIT_TIMEOUT), SessionTimeouts.code(DEADLOCK));

    private MariadbTimeouts() {
    }

    private static Setting seconds(String name) {
        return new Setting("select @@session." + name, "set session " + name + " = %2$s",
                MariadbTimeouts::secondsOrForever);
    }

    private static String secondsOrForever(Duration duration) {
        return String.valueOf(duration.isZero() ? FOREVER : SessionTimeouts.seconds(duration));
    }

}
