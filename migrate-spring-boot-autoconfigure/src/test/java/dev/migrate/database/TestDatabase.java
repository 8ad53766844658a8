package dev.migrate.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database that belongs to one test and is dropped when it is closed.
 *
 * @param server the server that it lives on
 * @param name its name on that server
 * @param url the JDBC URL
 * @param user a user who may do everything
 * @param password the user's password, may be empty
 */
public record TestDatabase(DatabaseServer server, String name, String url, String user,
        String password) implements AutoCloseable {

    /**
     * Creates an empty database, starting the server if it does not run yet. Tests rather
     * use {@link OnEngine}; this is for where no JUnit parameter can go, such as
     * {@code @DynamicPropertySource}.
     * @param engine the product
     * @return a database that the caller closes
     */
    public static TestDatabase create(Engine engine) {
        return DatabaseServers.get(engine).createDatabase();
    }

    /**
     * Creates an empty H2 database in a file, one that survives its last connection.
     * @return a database that the caller closes
     */
    public static TestDatabase createH2File() {
        return new H2Server(Route.FILE).createDatabase();
    }

    /**
     * Creates an empty HSQLDB database in files, one that survives its last connection.
     * @return a database that the caller closes
     */
    public static TestDatabase createHsqldbFile() {
        return new HsqldbServer(Route.FILE).createDatabase();
    }

    /**
     * Returns the product.
     * @return the product
     */
    public Engine engine() {
        return this.server.engine();
    }

    /**
     * Returns a data source without a pool: each connection is a new one.
     * @return a data source
     */
    public DataSource dataSource() {
        return new DriverManagerDataSource(this.url, this.user, this.password);
    }

    /**
     * Opens a connection.
     * @return a connection in autocommit mode that the caller closes
     * @throws SQLException if the database refuses
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(this.url, this.user, this.password);
    }

    /**
     * Returns what points a Spring Boot application at this database.
     * @return {@code spring.datasource.url=…} and the like, for
     * {@code withPropertyValues} and {@code @SpringBootTest}
     */
    public String[] springProperties() {
        return new String[] { "spring.datasource.url=" + this.url, "spring.datasource.username=" + this.user,
                "spring.datasource.password=" + this.password };
    }

    /**
     * Drops the database, even if connections to it are open.
     */
    @Override
    public void close() {
        this.server.drop(this);
    }

}
