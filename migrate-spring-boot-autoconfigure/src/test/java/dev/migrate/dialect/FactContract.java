package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.migrate.database.FreshDatabaseForEachTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No blind spots: every {@link Fact} that the database has is created by plain SQL and
 * found by the inspector, to the letter. What a family does not have, it gives a reason
 * for.
 */
@FreshDatabaseForEachTest
public abstract class FactContract {

    /**
     * The facts of the family.
     * @return examples and reasons
     */
    protected abstract Facts facts();

    @Test
    void knowsOfEveryFactWhetherTheDatabaseHasIt() {
        Set<Fact> known = new TreeSet<>(facts().lacking().keySet());
        facts().examples().forEach((example) -> known.add(example.fact()));
        assertThat(known).containsExactly(Fact.values());
        assertThat(facts().examples()).extracting(Facts.Example::fact)
            .doesNotContainAnyElementsOf(facts().lacking().keySet());
    }

    @TestFactory
    Stream<DynamicTest> finds(Connection connection) throws SQLException {
        List<Facts.Example> examples = facts().examples();
        for (Facts.Example example : examples) {
            for (String sql : example.statements()) {
                execute(connection, sql);
            }
        }
        String found = lines(Arrays
            .stream(SchemaText.of(Dialects.of(connection).inspector().inspect(connection, List.of())).split("\n"))
            .map(String::strip)
            .toList());
        return examples.stream()
            .map((example) -> DynamicTest.dynamicTest(example.toString(),
                    () -> assertThat(near(found, example)).contains(lines(example.found()))));
    }

    // from the line that begins like the first one, lest the message be endless
    private static String near(String found, Facts.Example example) {
        String[] words = example.found().get(0).split(" ");
        int start = found.indexOf("\n" + String.join(" ", Arrays.asList(words).subList(0, Math.min(2, words.length))));
        return found.substring(Math.max(0, start));
    }

    private void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
        catch (SQLException ex) {
            throw new SQLException(sql + ": " + ex.getMessage(), ex);
        }
    }

    // so that none is found as part of another
    private static String lines(List<String> lines) {
        return "\n" + String.join("\n", lines) + "\n";
    }

}
