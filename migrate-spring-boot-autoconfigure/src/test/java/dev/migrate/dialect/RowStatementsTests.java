package dev.migrate.dialect;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowStatementsTests {

    private static final String ROW_OF_MANY_CHARACTERS = "(" + "x".repeat(600_000) + ")";

    @Test
    void statementHasNoMoreRowsThanItMay() {
        assertThat(statements(2, "(1)", "(2)", "(3)")).extracting(SqlStatement::sql)
            .containsExactly("insert into t values\n    (1),\n    (2)", "insert into t values\n    (3)");
        assertThat(statements(2, IntStream.range(0, 4).mapToObj((i) -> "(" + i + ")").toArray(String[]::new)))
            .hasSize(2);
        assertThat(statements(2)).isEmpty();
    }

    @Test
    void statementIsNoLargerThanServersTake() {
        assertThat(statements(500, "(1)", ROW_OF_MANY_CHARACTERS, ROW_OF_MANY_CHARACTERS, "(2)"))
            .extracting(SqlStatement::sql)
            .containsExactly("insert into t values\n    (1),\n    " + ROW_OF_MANY_CHARACTERS,
                    "insert into t values\n    " + ROW_OF_MANY_CHARACTERS + ",\n    (2)");
    }

    @Test
    void rowThatIsLargerStandsAlone() {
        String row = "(" + "x".repeat(2_000_000) + ")";
        assertThat(statements(500, row, "(1)", row)).hasSize(3);
    }

    private static List<SqlStatement> statements(int rowsAtATime, String... rows) {
        RowStatements statements = new RowStatements("insert into t values", rowsAtATime);
        List.of(rows).forEach(statements::add);
        return statements.all();
    }

}
