package dev.migrate.dialect.cockroachdb;

import java.util.List;

import dev.migrate.dialect.MigrationLock;
import dev.migrate.dialect.RowLock;

/**
 * A row of the table {@code migrate_lock}, since there are no advisory locks. The row is
 * written as well: a lock alone is <a href=
 * "https://www.cockroachlabs.com/docs/stable/select-for-update#known-limitations">not
 * kept for certain</a> when its range moves to another node.
 */
final class CockroachdbLock {

    private CockroachdbLock() {
    }

    static MigrationLock create() {
        return new RowLock(List.of("select name from migrate_lock where name = ? for update skip locked",
                "update migrate_lock set name = name where name = ?"), List.of());
    }

}
