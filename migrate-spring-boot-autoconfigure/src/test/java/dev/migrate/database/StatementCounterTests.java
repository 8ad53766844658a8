package dev.migrate.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnEngine(Engine.H2)
class StatementCounterTests {

    private static final String INSERT = "insert into book values (?)";

    private final StatementCounter counter;

    StatementCounterTests(StatementCounter counter) {
        this.counter = counter;
    }

    @BeforeAll
    static void createTable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table book (id integer)");
        }
    }

    @Test
    void countsNothingBeforeAnythingHappens() {
        assertThat(this.counter.statements()).isEmpty();
        assertThat(this.counter.connections()).isZero();
        assertThat(this.counter.commits()).isZero();
        assertThat(this.counter.rollbacks()).isZero();
    }

    @Test
    void countsPlainStatements() throws SQLException {
        try (Connection connection = this.counter.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            statement.executeQuery("select 2").close();
            statement.executeUpdate("delete from book");
        }
        assertThat(this.counter.statements()).containsExactly("select 1", "select 2", "delete from book");
    }

    @Test
    void countsEachExecutionOfPreparedStatementButNotItsPreparation() throws SQLException {
        try (Connection connection = this.counter.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            assertThat(this.counter.statements()).isEmpty();
            statement.setInt(1, 1);
            statement.executeUpdate();
            statement.execute();
        }
        assertThat(this.counter.statements()).containsExactly(INSERT, INSERT);
    }

    @Test
    void countsStatementsOfBatchWhenItIsExecuted() throws SQLException {
        try (Connection connection = this.counter.getConnection();
                PreparedStatement prepared = connection.prepareStatement(INSERT);
                Statement plain = connection.createStatement()) {
            for (int id = 1; id <= 3; id++) {
                prepared.setInt(1, id);
                prepared.addBatch();
            }
            plain.addBatch("delete from book");
            plain.addBatch("delete from book where id = 1");
            assertThat(this.counter.statements()).isEmpty();
            assertThat(prepared.executeBatch()).hasSize(3);
            plain.executeBatch();
        }
        assertThat(this.counter.statements()).containsExactly(INSERT, INSERT, INSERT, "delete from book",
                "delete from book where id = 1");
    }

    @Test
    void countsStatementsThatFail() throws SQLException {
        try (Connection connection = this.counter.getConnection(); Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("drop table shelf"));
        }
        assertThat(this.counter.statements()).containsExactly("drop table shelf");
    }

    @Test
    void tellsConnectionsApart() throws SQLException {
        try (Connection first = this.counter.getConnection();
                Connection second = this.counter.getConnection();
                Statement statement = second.createStatement()) {
            statement.execute("select 1");
            statement.getConnection().prepareStatement("select 2").execute();
            first.createStatement().execute("select 3");
            assertThat(first).isEqualTo(first).isNotEqualTo(second);
        }
        assertThat(this.counter.connections()).isEqualTo(2);
        assertThat(this.counter.executed()).containsExactly(new ExecutedStatement(2, "select 1"),
                new ExecutedStatement(2, "select 2"), new ExecutedStatement(1, "select 3"));
    }

    @Test
    void countsCommitsAndRollbacks() throws SQLException {
        try (Connection connection = this.counter.getConnection()) {
            connection.setAutoCommit(false);
            connection.commit();
            connection.rollback(connection.setSavepoint());
            connection.rollback();
        }
        assertThat(this.counter.commits()).isEqualTo(1);
        assertThat(this.counter.rollbacks()).isEqualTo(2);
    }

    @Test
    void startsAgainWhenCleared() throws SQLException {
        try (Connection connection = this.counter.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("select 1");
            this.counter.clear();
            countsNothingBeforeAnythingHappens();
            statement.execute("select 2");
        }
        assertThat(this.counter.statements()).containsExactly("select 2");
    }

}
