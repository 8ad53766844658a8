package dev.migrate.diff;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.StatementCounter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlViewComparisonTests extends ViewComparisonContract {

    @Test
    void takesEightStatementsWithViews(StatementCounter counter) throws SQLException {
        asksOnceForAllViewsAndForNothingElse(counter);
        assertThat(counter.statements().stream().filter((sql) -> !sql.matches("(?is)\\s*(create|drop)\\s.*")))
            .as("with another inspection of seven at the end")
            .hasSize(15);
    }

}
