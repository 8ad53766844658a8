package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2RenameTests extends RenameContract {

    H2RenameTests(DataSource dataSource) {
        super(dataSource);
    }

}
