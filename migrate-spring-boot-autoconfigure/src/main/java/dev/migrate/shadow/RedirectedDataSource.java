package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import dev.migrate.MigrateException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The application's connections, sent to another database of the same server until they
 * are given back.
 */
final class RedirectedDataSource extends AbstractDataSource {

    private final DataSource application;

    private final String database;

    private final ForeignDatabases foreign;

    RedirectedDataSource(DataSource application, String database, ForeignDatabases foreign) {
        this.application = application;
        this.database = database;
        this.foreign = foreign;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = this.application.getConnection();
        try {
            String before = connection.getCatalog();
            connection.setCatalog(this.database);
            requireThere(connection);
            return GuardedConnection.of(connection, this.foreign::requireNoneIn, (each) -> each.setCatalog(before));
        }
        catch (SQLException | RuntimeException ex) {
            connection.close();
            throw ex;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    private void requireThere(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database()")) {
            row.next();
            if (!this.database.equals(row.getString(1))) {
                throw new MigrateException(
                        "A connection to the temporary database %s led to %s. Nothing was changed. Name an empty database to replay the scripts in with migrate.shadow.url"
                            .formatted(this.database, row.getString(1)));
            }
        }
    }

}
