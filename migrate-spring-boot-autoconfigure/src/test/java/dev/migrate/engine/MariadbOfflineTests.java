package dev.migrate.engine;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.MARIADB)
class MariadbOfflineTests extends OfflineContract {

    MariadbOfflineTests(TestDatabase database) {
        super(database);
    }

    @Override
    boolean hasConditions() {
        return true;
    }

}
