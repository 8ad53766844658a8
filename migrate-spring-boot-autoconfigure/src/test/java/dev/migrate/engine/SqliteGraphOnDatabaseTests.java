package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.SQLITE)
class SqliteGraphOnDatabaseTests extends GraphOnDatabaseContract {

    SqliteGraphOnDatabaseTests(DataSource dataSource) {
        super(dataSource);
    }

}
