package dev.migrate.dialect.cockroachdb;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

@OnEngine(Engine.COCKROACHDB)
class CockroachdbLockTests extends LockContract {

    CockroachdbLockTests(TestDatabase database) throws SQLException {
        super(database);
    }

}
