package dev.migrate.engine;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

@OnEngine(Engine.MYSQL)
class MysqlShadowTests extends ShadowContract {

    MysqlShadowTests(TestDatabase database) {
        super(database);
    }

    @Override
    boolean dropsIndexesOfTables() {
        return true;
    }

    @Override
    List<String> shadows() {
        return new JdbcTemplate(database().dataSource()).queryForList("show databases like 'migrate_shadow%'",
                String.class);
    }

}
