package dev.migrate.dialect.db2;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

@OnEngine(Engine.DB2)
class Db2LockTests extends LockContract {

    Db2LockTests(TestDatabase database) throws SQLException {
        super(database);
    }

}
