package dev.migrate.dialect.sqlserver;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

@OnEngine(Engine.SQLSERVER)
class SqlserverLockTests extends LockContract {

    SqlserverLockTests(TestDatabase database) throws SQLException {
        super(database);
    }

}
