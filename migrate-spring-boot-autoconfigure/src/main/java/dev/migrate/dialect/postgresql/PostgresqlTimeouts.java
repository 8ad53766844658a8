package dev.migrate.dialect.postgresql;

import java.util.List;

import dev.migrate.dialect.SessionTimeouts;
import dev.migrate.dialect.SessionTimeouts.Setting;

/**
 * <a href=
 * "https://www.postgresql.org/docs/18/runtime-config-client.html#GUC-LOCK-TIMEOUT">lock_timeout
 * and statement_timeout</a>; the errors are from
 * <a href= "https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL Error
 * Codes</a>.
 */
final class PostgresqlTimeouts {

    static final SessionTimeouts INSTANCE = new SessionTimeouts(List.of(setting("lock_timeout")),
            List.of(setting("statement_timeout")), true, false, SessionTimeouts.state("55P03"),
            SessionTimeouts.state("40P01"));

    private PostgresqlTimeouts() {
    }

    private static Setting setting(String name) {
        return new Setting("select current_setting('%s')".formatted(name), "set %1$s " + name + " = '%2$s'",
                SessionTimeouts::milliseconds);
    }

}
