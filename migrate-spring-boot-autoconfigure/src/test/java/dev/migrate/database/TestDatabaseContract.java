package dev.migrate.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every {@link TestDatabase} promises. One subclass per product runs it.
 */
@FreshDatabaseForEachTest
abstract class TestDatabaseContract {

    @Test
    void isEmpty(Connection connection) throws SQLException {
        assertThat(hasTableBook(connection)).isFalse();
        createTableBook(connection);
        assertThat(hasTableBook(connection)).isTrue();
    }

    @Test
    void isAnotherOneForEachTest(Connection connection) throws SQLException {
        // fails if this is the database of isEmpty()
        createTableBook(connection);
    }

    @Test
    void isIndependentOfItsSiblings(TestDatabase database, Connection connection) throws SQLException {
        try (TestDatabase sibling = TestDatabase.create(database.engine());
                Connection siblingConnection = sibling.connect()) {
            createTableBook(siblingConnection);
            assertThat(hasTableBook(connection)).isFalse();
        }
    }

    @Test
    void isSharedByItsConnections(TestDatabase database, Connection connection) throws SQLException {
        createTableBook(connection);
        try (Connection other = database.dataSource().getConnection()) {
            assertThat(hasTableBook(other)).isTrue();
        }
    }

    @Test
    void isWhatItSaysItIs(TestDatabase database, Connection connection) throws SQLException {
        assertThat(connection.getMetaData().getDatabaseProductName())
            .startsWithIgnoringCase(database.engine().productName().substring(0, 2));
        assertThat(connection.getMetaData().getDatabaseProductVersion())
            .startsWith(DatabaseServers.find(database.engine()).orElseThrow().version());
    }

    @Test
    void isGoneWhenClosed(TestDatabase database) throws SQLException {
        TestDatabase doomed = TestDatabase.create(database.engine());
        try (Connection stillOpen = doomed.connect()) {
            createTableBook(stillOpen);
            assertThat(existsWithTableBook(doomed)).isTrue();
            doomed.close();
            assertThat(existsWithTableBook(doomed)).isFalse();
        }
        finally {
            // what runs in this JVM makes a new one when asked for the old
            doomed.close();
        }
    }

    private boolean existsWithTableBook(TestDatabase database) {
        try (Connection connection = database.connect()) {
            return hasTableBook(connection);
        }
        catch (SQLException ex) {
            return false;
        }
    }

    static void createTableBook(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table book (id integer not null primary key, title varchar(100))");
        }
    }

    static boolean hasTableBook(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData()
            .getTables(connection.getCatalog(), null, "%", new String[] { "TABLE", "BASE TABLE" })) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("book")) {
                    return true;
                }
            }
            return false;
        }
    }

}
