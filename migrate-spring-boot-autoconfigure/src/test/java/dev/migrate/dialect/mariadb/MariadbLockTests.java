package dev.migrate.dialect.mariadb;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

@OnEngine(Engine.MARIADB)
class MariadbLockTests extends LockContract {

    MariadbLockTests(TestDatabase database) throws SQLException {
        super(database);
    }

}
