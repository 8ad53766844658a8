package dev.migrate.dialect.mariadb;

import java.util.UUID;

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
