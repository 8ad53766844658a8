package dev.migrate.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What a database tells of a statement that takes long.
 */
@FreshDatabaseForEachTest
abstract class ProgressContract {

    @Test
    void whatAStatementWaitsForIsTold(DataSource dataSource) throws Exception {
        JournalContract.execute(dataSource, "create table book (id integer)");
        JournalContract.execute(dataSource, "insert into book (id) values (1)");
        try (Connection writer = dataSource.getConnection();
                Connection work = dataSource.getConnection();
                Connection other = dataSource.getConnection()) {
            Dialect dialect = Dialects.of(work);
            String session = dialect.lock().session(work).orElseThrow();
            assertThat(dialect.progress().read(other, "-1")).isEmpty();
            writer.setAutoCommit(false);
            execute(writer, "update book set id = 2");
            CompletableFuture<Void> change = CompletableFuture.runAsync(() -> execute(work, statement()));

            await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(dialect.progress().read(other, session)).get()
                    .asString()
                    .matches(expected(dialect.lock().session(writer))));

            writer.rollback();
            change.join();
        }
    }

    /**
     * A statement that waits for whoever has written to table {@code book}.
     */
    String statement() {
        return "alter table book add pages integer";
    }

    /**
     * What is said of the statement.
     * @param inTheWay the session that it waits for
     */
    abstract String expected(Optional<String> inTheWay);

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
