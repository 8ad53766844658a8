package dev.migrate.dialect.mysql;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

@OnEngine(Engine.MYSQL)
class MysqlLockTests extends LockContract {

    MysqlLockTests(TestDatabase database) throws SQLException {
        super(database);
    }

}
