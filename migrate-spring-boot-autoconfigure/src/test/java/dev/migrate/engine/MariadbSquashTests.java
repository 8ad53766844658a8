package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbSquashTests extends SquashContract {

    MariadbSquashTests(DataSource dataSource) {
        super(dataSource);
    }

}
