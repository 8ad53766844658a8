package dev.migrate.dialect.postgresql;

/**
 * PostgreSQL.
 */
public final class PostgresqlDialect {

    /**
     * The name of the family.
     */
    public static final String NAME = "postgresql";

    private PostgresqlDialect() {
    }

}
