package dev.migrate.script;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.operation.ExecuteSql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs those of the {@link NastyScripts} that a database understands: it takes each
 * statement, and the table {@code outcome} holds what the script was to do.
 */
@FreshDatabaseForEachTest
abstract class NastyScriptContract {

    @ParameterizedTest
    @MethodSource("scripts")
    void theDatabaseTakesEveryStatement(Path script, DataSource dataSource) {
        SqlScript read = SqlScript.read(NastyScripts.read(script),
                SqlSyntax.named(NastyScripts.database(script)).orElseThrow());
        JdbcTemplate database = new JdbcTemplate(dataSource);
        database.execute((ConnectionCallback<Void>) (connection) -> {
            for (ExecuteSql sql : read.upgrade()) {
                try (Statement statement = connection.createStatement()) {
                    statement.setEscapeProcessing(false);
                    statement.execute(sql.sql());
                }
                catch (SQLException ex) {
                    throw new AssertionError(sql.toString(), ex);
                }
            }
            return null;
        });
        List<String> outcome = database.queryForList("select text from outcome", String.class)
            .stream()
            .sorted()
            .toList();
        assertThat(String.join("\n", outcome) + "\n")
            .isEqualTo(NastyScripts.read(NastyScripts.beside(script, ".outcome")));
    }

}
