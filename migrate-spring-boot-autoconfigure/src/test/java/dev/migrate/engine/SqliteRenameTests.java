package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.SQLITE)
class SqliteRenameTests extends RenameContract {

    SqliteRenameTests(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    boolean hasSequences() {
        return false;
    }

}
