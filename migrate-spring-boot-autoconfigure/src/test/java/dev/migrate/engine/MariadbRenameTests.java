package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbRenameTests extends RenameContract {

    MariadbRenameTests(DataSource dataSource) {
        super(dataSource);
    }

}
