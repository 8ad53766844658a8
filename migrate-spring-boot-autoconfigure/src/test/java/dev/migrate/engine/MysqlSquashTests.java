package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlSquashTests extends SquashContract {

    MysqlSquashTests(DataSource dataSource) {
        super(dataSource);
    }

}
