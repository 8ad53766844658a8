package dev.migrate.engine;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbRenameTests extends RenameContract {

    HsqldbRenameTests(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    String nextValue(String sequence) {
        return "call next value for " + sequence;
    }

}
