package dev.migrate.engine;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

import org.springframework.jdbc.core.JdbcTemplate;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlShadowTests extends ShadowContract {

    PostgresqlShadowTests(TestDatabase database) {
        super(database);
    }

    @Override
    List<String> shadows() {
        return new JdbcTemplate(database().dataSource())
            .queryForList("select datname from pg_database where datname like 'migrate_shadow%'", String.class);
    }

}
