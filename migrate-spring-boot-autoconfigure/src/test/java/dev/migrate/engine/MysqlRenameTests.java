package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlRenameTests extends RenameContract {

    MysqlRenameTests(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    boolean hasSequences() {
        return false;
    }

    @Override
    boolean hasChecks() {
        return false;
    }

}
