package dev.migrate.diff.random;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever two schemas are: what is found between them makes one the other, after which
 * nothing is found, and its inverse makes that the first again, to the letter. The same
 * is true of what is written down of it, in Java and in SQL.
 * <p>
 * Every run tries the same pairs. Others are tried with
 * {@code -Drandom.seed=4711 -Drandom.pairs=2000}.
 */
abstract class RandomSchemaContract extends KnownPairsContract {

    private static final long FIRST_OF_MANY = 1_000_000;

    @Test
    void oneSchemaBecomesAnotherAndTheFirstAgain(TestDatabase database) throws SQLException {
        tryPairs(database, Long.getLong("random.seed", 1), Integer.getInteger("random.pairs", 50));
    }

    @Test
    @Tag("long")
    void manySchemasBecomeOthersAndTheFirstAgain(TestDatabase database) throws SQLException {
        tryPairs(database, FIRST_OF_MANY, manyPairs());
    }

    @Test
    void whatIsWrittenInJavaAndInSqlDoesTheSame(TestDatabase database, @TempDir Path directory) throws SQLException {
        tryWritten(database, directory, Long.getLong("random.seed", 1), Integer.getInteger("random.written", 5));
    }

    @Test
    @Tag("long")
    void whateverIsWrittenInJavaAndInSqlDoesTheSame(TestDatabase database, @TempDir Path directory)
            throws SQLException {
        tryWritten(database, directory, FIRST_OF_MANY, manyWrittenPairs());
    }

    /**
     * How many pairs there is time for.
     * @return the number of pairs
     */
    int manyPairs() {
        return 1000;
    }

    /**
     * How many pairs there is time for to write down.
     * @return the number of pairs
     */
    int manyWrittenPairs() {
        return 10;
    }

    private void tryPairs(TestDatabase database, long firstSeed, int count) throws SQLException {
        try (Connection connection = database.connect()) {
            Dialect dialect = Dialects.of(connection);
            Possibilities possibilities = possibilities(connection);
            FailureReport report = new FailureReport(possibilities);
            Trial trial = new PairTrial(connection, dialect).after(() -> clear(connection));
            for (long seed = firstSeed; seed < firstSeed + count && !report.isFull(); seed++) {
                SchemaPair pair = new RandomSchemas(possibilities, seed).pair();
                PairFailure failure = FailureReport.failure(pair, trial);
                if (failure != null) {
                    report.add(seed, pair, failure, trial);
                }
            }
            assertThat(report.isEmpty()).as(report.toString()).isTrue();
        }
    }

    private void tryWritten(TestDatabase database, Path directory, long firstSeed, int count) throws SQLException {
        try (Connection connection = database.connect()) {
            Possibilities possibilities = possibilities(connection);
            FailureReport report = new FailureReport(possibilities);
            List<SchemaPair> pairs = LongStream.range(firstSeed, firstSeed + count)
                .mapToObj((seed) -> new RandomSchemas(possibilities, seed).pair())
                .toList();
            WrittenTrial trial = new WrittenTrial(database.dataSource(), directory, () -> clear(connection));
            List<@Nullable PairFailure> failures = new ArrayList<>(trial.run(pairs));
            for (int i = 0; i < count; i++) {
                PairFailure failure = failures.get(i);
                if (failure != null) {
                    report.add(firstSeed + i, pairs.get(i), failure, trial);
                }
            }
            assertThat(report.isEmpty()).as(report.toString()).isTrue();
        }
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

}
