package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.fault.TriedOn;

@OnEngine(Engine.HSQLDB)
@TriedOn("HSQLDB, in files")
class HsqldbEveryKillTests extends EveryKillContract {

    @Override
    TestDatabase create(TestDatabase database) {
        return TestDatabase.createHsqldbFile();
    }

}
