package dev.migrate.dialect.mysql;

import java.util.UUID;

import dev.migrate.dialect.mariadb.MariadbLiterals;

/**
 * Values as MySQL writes them. It has no type for a {@link UUID}, which is kept as its
 * bytes.
 */
final class MysqlLiterals extends MariadbLiterals {

    @Override
    protected String uuid(UUID uuid) {
        return binary(uuid.toString().replace("-", ""));
    }

}
