package dev.migrate.engine;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.shadow.ShadowDatabase;
import dev.migrate.shadow.ShadowDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.H2)
class H2ShadowTests extends ShadowContract {

    H2ShadowTests(TestDatabase database) {
        super(database);
    }

    @Override
    List<String> shadows() {
        // A database in memory is gone with its last connection.
        return List.of();
    }

    @Test
    void settingsAndSchemaAreThoseOfTheApplication() throws Exception {
        DriverManagerDataSource application = new DriverManagerDataSource("jdbc:h2:mem:" + database().name()
                + "_settings;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;NON_KEYWORDS=VALUE;"
                + "IGNORECASE=TRUE;DB_CLOSE_DELAY=-1;INIT=create schema if not exists shop\\;set schema shop", "sa",
                "");
        String sql = "select setting_name, setting_value from information_schema.settings where setting_name in "
                + "('MODE', 'DATABASE_TO_LOWER', 'DATABASE_TO_UPPER', 'DEFAULT_NULL_ORDERING', 'NON_KEYWORDS', 'ignorecase') order by 1";
        JdbcTemplate original = new JdbcTemplate(application);
        try (ShadowDatabase shadow = new ShadowDatabases(application, (url) -> application, null).open()) {
            JdbcTemplate copy = new JdbcTemplate(shadow.dataSource());
            assertThat(copy.queryForList(sql)).isEqualTo(original.queryForList(sql)).hasSize(6);
            assertThat(copy.queryForObject("select current_schema()", String.class)).isEqualTo("shop");
        }
        finally {
            original.execute("shutdown");
        }
    }

}
