package dev.migrate.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.H2)
class DatabaseExtensionTests {

    private static TestDatabase ofClass;

    private final TestDatabase ofConstructor;

    DatabaseExtensionTests(TestDatabase database) {
        this.ofConstructor = database;
    }

    @BeforeAll
    static void createTable(TestDatabase database, Connection connection) throws SQLException {
        ofClass = database;
        TestDatabaseContract.createTableBook(connection);
    }

    @BeforeEach
    void isSameDatabaseBeforeEachTest(TestDatabase database) {
        assertThat(database).isSameAs(this.ofConstructor);
    }

    @Test
    void sharesDatabaseWithBeforeAll(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(TestDatabaseContract.hasTableBook(connection)).isTrue();
        }
    }

    @Test
    void givesSameConnectionTwice(Connection one, Connection two) throws SQLException {
        assertThat(one).isSameAs(two);
        assertThat(one.isClosed()).isFalse();
    }

    @Test
    void counts(StatementCounter counter) throws SQLException {
        counter.getConnection().close();
        assertThat(counter.connections()).isEqualTo(1);
    }

    @Test
    void countsFromZeroInEachTest(StatementCounter counter) throws SQLException {
        counts(counter);
    }

    @Nested
    class InNestedClass {

        @Test
        void sharesDatabaseOfEnclosingClass(TestDatabase database) {
            assertThat(database).isSameAs(ofClass);
        }

    }

    @Nested
    @FreshDatabaseForEachTest
    class InNestedClassWithFreshDatabases {

        @Test
        void sharesNothing(TestDatabase database, Connection connection) throws SQLException {
            assertThat(database).isNotEqualTo(ofClass);
            assertThat(TestDatabaseContract.hasTableBook(connection)).isFalse();
        }

    }

    @Nested
    @OnEngine(Engine.HSQLDB)
    class InNestedClassOnAnotherEngine {

        @Test
        void usesThatEngine(TestDatabase database) {
            assertThat(database.engine()).isEqualTo(Engine.HSQLDB);
        }

    }

}
