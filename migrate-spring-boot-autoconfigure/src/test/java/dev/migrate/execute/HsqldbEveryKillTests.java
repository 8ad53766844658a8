package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.HSQLDB)
class HsqldbEveryKillTests extends EveryKillContract {

    @Override
    TestDatabase create(TestDatabase database) {
        return TestDatabase.createHsqldbFile();
    }

}
