package dev.migrate.engine;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.COCKROACHDB)
class CockroachdbOfflineTests extends OfflineContract {

    CockroachdbOfflineTests(TestDatabase database) {
        super(database);
    }

    @Override
    boolean hasConditions() {
        return false;
    }

}
