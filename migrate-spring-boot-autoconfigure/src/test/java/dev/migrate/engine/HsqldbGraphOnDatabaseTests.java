package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbGraphOnDatabaseTests extends GraphOnDatabaseContract {

    HsqldbGraphOnDatabaseTests(DataSource dataSource) {
        super(dataSource);
    }

}
