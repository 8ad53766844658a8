package dev.migrate.database;

/**
 * The database products that the tests run on.
 */
public enum Engine {

    /** H2, in this JVM. */
    H2("H2"),

    /** HSQLDB, in this JVM. */
    HSQLDB("HSQLDB"),

    /** SQLite, in this JVM. */
    SQLITE("SQLite"),

    /** PostgreSQL, a server of its own. */
    POSTGRESQL("PostgreSQL"),

    /** MariaDB, a server of its own. */
    MARIADB("MariaDB"),

    /** MySQL, a server of its own. */
    MYSQL("MySQL"),

    /** SQL Server, a server of its own, which only comes in a container. */
    SQLSERVER("Microsoft SQL Server"),

    /** Oracle, a server of its own, which only comes in a container. */
    ORACLE("Oracle"),

    /** CockroachDB, a server of its own, which only comes in a container. */
    COCKROACHDB("CockroachDB"),

    /** Db2, a server of its own, which only comes in a container. */
    DB2("Db2");

    private final String productName;

    Engine(String productName) {
        this.productName = productName;
    }

    /**
     * The name as its makers write it.
     * @return for example {@code PostgreSQL}
     */
    public String productName() {
        return this.productName;
    }

}
