package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.H2)
class H2EveryKillTests extends EveryKillContract {

    @Override
    TestDatabase create(TestDatabase database) {
        return TestDatabase.createH2File();
    }

}
