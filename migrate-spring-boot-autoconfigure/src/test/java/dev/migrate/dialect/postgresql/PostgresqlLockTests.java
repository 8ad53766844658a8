package dev.migrate.dialect.postgresql;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlLockTests extends LockContract {

    PostgresqlLockTests(TestDatabase database) throws SQLException {
        super(database);
    }

}
