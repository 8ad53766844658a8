package dev.migrate.engine;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.H2)
class H2OfflineTests extends OfflineContract {

    H2OfflineTests(TestDatabase database) {
        super(database);
    }

    @Override
    boolean hasConditions() {
        return false;
    }

}
