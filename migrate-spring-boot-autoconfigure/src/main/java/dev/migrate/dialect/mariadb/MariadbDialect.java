package dev.migrate.dialect.mariadb;

/**
 * MariaDB.
 */
public final class MariadbDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "mariadb";

    private MariadbDialect() {
    }

}
