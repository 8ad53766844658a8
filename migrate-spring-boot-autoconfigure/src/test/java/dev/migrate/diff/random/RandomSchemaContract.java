package dev.migrate.diff.random;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.diff.SchemaComparison;
import dev.migrate.schema.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever two schemas are: what is found between them makes one the other, after which
 * nothing is found, and its inverse makes that the first again, to the letter.
 */
abstract class RandomSchemaContract {

    @Test
    void oneSchemaBecomesAnotherAndTheFirstAgain(TestDatabase database) throws SQLException {
        tryPairs(database, Long.getLong("random.seed", 1), Integer.getInteger("random.pairs", 50));
    }

    /**
     * What schemas have on this database.
     * @return the traits
     */
    abstract Set<Trait> traits();

    /**
     * How long a name can be.
     * @return the number of characters
     */
    abstract int longestName();

    /**
     * Drops everything.
     * @param connection a connection to the database
     * @throws SQLException if it cannot be dropped
     */
    abstract void clear(Connection connection) throws SQLException;

    private void tryPairs(TestDatabase database, long firstSeed, int count) throws SQLException {
        try (Connection connection = database.connect()) {
            Dialect dialect = Dialects.of(connection);
            Possibilities possibilities = new Possibilities(dialect, traits(), longestName());
            List<String> failures = new ArrayList<>();
            for (long seed = firstSeed; seed < firstSeed + count
                    && failures.size() < Integer.getInteger("random.failures", 3); seed++) {
                SchemaPair pair = new RandomSchemas(possibilities, seed).pair();
                PairFailure failure = failure(connection, dialect, pair);
                if (failure != null) {
                    failures.add("seed " + seed + ": " + explain(connection, possibilities, pair, failure));
                }
            }
            assertThat(failures).as(String.join("\n\n", failures)).isEmpty();
        }
    }

    private @Nullable PairFailure failure(Connection connection, Dialect dialect, SchemaPair pair) throws SQLException {
        clear(connection);
        try {
            new PairTrial(connection, dialect).run(pair);
            return null;
        }
        catch (PairFailure failure) {
            return failure;
        }
        catch (RuntimeException ex) {
            return new PairFailure(ex.toString(), ex);
        }
    }

    private String explain(Connection connection, Possibilities possibilities, SchemaPair pair, PairFailure failure) {
        String kind = kind(failure);
        SchemaPair smallest = new SmallerPairs(new Consistency(possibilities), (candidate) -> {
            PairFailure same = quietly(connection, possibilities.dialect(), candidate);
            return same != null && kind(same).equals(kind);
        }).smallest(pair);
        PairFailure smaller = quietly(connection, possibilities.dialect(), smallest);
        SchemaComparison comparison = new SchemaComparison(possibilities.dialect(), (tables) -> tables,
                (name) -> false);
        return "%s\nfrom\n%s\n  %s\nto\n%s\n  %s".formatted(
                (smaller != null) ? smaller.getMessage() : failure.getMessage(),
                PairTrial.describe(comparison.compare(Schema.EMPTY, smallest.first())), smallest.first(),
                PairTrial.describe(comparison.compare(Schema.EMPTY, smallest.second())), smallest.second());
    }

    private static String kind(PairFailure failure) {
        return failure.getMessage().substring(0, Math.min(25, failure.getMessage().length()));
    }

    private @Nullable PairFailure quietly(Connection connection, Dialect dialect, SchemaPair pair) {
        try {
            return failure(connection, dialect, pair);
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
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
