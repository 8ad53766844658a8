package dev.migrate.dialect.oracle;

import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.LockContract;

@OnEngine(Engine.ORACLE)
class OracleLockTests extends LockContract {

    OracleLockTests(TestDatabase database) throws SQLException {
        super(database);
    }

}
