package dev.migrate.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.MigrationListener;
import dev.migrate.database.Engine;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.OnEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Timeouts that an SQL script has of its own.
 */
@OnEngine(Engine.POSTGRESQL)
@FreshDatabaseForEachTest
class SqlTimeoutTests {

    private static final String SCRIPT = """
            -- Look at timeouts.
            -- revision: 1a
            -- migrate: lock-timeout 7s

            -- upgrade
            create table seen as select 'of the file' as place, current_setting('lock_timeout') as lock,
                current_setting('statement_timeout') as statement;

            -- migrate: lock-timeout 0
            -- migrate: statement-timeout 11m
            insert into seen select 'of a statement', current_setting('lock_timeout'), current_setting('statement_timeout');

            -- migrate: autocommit
            -- migrate: lock-timeout 250ms
            insert into seen select 'outside', current_setting('lock_timeout'), current_setting('statement_timeout');

            insert into seen select 'of the file again', current_setting('lock_timeout'), current_setting('statement_timeout');
            """;

    @Test
    void eachStatementHasItsOwn(DataSource dataSource, @TempDir Path directory) throws SQLException {
        new Project(directory).sql("1a.sql", SCRIPT).on(dataSource).upgrade("heads", MigrationListener.NONE);

        assertThat(query(dataSource, "select place || ': ' || lock || ', ' || statement from seen")).containsExactly(
                "of the file: 7s, 0", "of a statement: 0, 11min", "outside: 250ms, 0", "of the file again: 7s, 0");
    }

    private static List<String> query(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

}
