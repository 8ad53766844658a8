package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.TriedOn;

@OnEngine(Engine.H2)
@TriedOn("H2, in a file")
class H2EveryKillTests extends EveryKillContract {

    @Override
    TestDatabase create(TestDatabase database) {
        return TestDatabase.createH2File();
    }

}
