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

    /** SQL Server, a server of its own, which only comes in a container. */
    SQLSERVER("Microsoft SQL Server"),

    /** Oracle, a server of its own, which only comes in a container. */
    ORACLE("Oracle");

    private final String productName;

    Engine(String productName) {
        this.productName = productName;
    }

    /**
     * Whether the product can run on this machine, as far as can be told without trying.
     * @return {@code false} for what only comes in a container if there are to be none
     */
    boolean available() {
        return switch (this) {
            case SQLSERVER, ORACLE -> TestDatabaseMode.current().useContainer();
            default -> true;
        };
    }

    /**
     * The name as its makers write it.
     * @return for example {@code PostgreSQL}
     */
    public String productName() {
        return this.productName;
    }

}
