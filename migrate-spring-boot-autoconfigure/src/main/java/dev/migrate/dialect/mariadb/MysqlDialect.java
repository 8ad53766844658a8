package dev.migrate.dialect.mariadb;

/**
 * MySQL.
 */
public final class MysqlDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mysql";

    private MysqlDialect() {
    }

}
