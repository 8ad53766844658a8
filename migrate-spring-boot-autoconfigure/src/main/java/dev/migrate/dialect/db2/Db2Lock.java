package dev.migrate.dialect.db2;

import java.util.List;

import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.RowLock;

/**
 * A row of the table {@code migrate_lock}, since a session has no locks of its own:
 * <a href=
 * "https://www.ibm.com/docs/en/db2/11.5?topic=statement-concurrent-access-resolution-clause">SKIP
 * LOCKED DATA</a>, since version 11.5.
 */
final class Db2Lock {

    private Db2Lock() {
    }

    static MigrationLock create() {
        return new RowLock(List
            .of("select name from migrate_lock where name = ? for read only with rs use and keep update locks skip locked data"),
                List.of());
    }

}
