package dev.migrate.dialect.h2;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

@OnEngine(Engine.H2)
class H2LockTests extends LockContract {

    H2LockTests(TestDatabase database) throws SQLException {
        super(database);
    }

}
