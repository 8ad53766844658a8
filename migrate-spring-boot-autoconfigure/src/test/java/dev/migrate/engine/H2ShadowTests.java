package dev.migrate.engine;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.H2)
class H2ShadowTests extends ShadowContract {

    H2ShadowTests(TestDatabase database) {
        super(database);
    }

    @Override
    List<String> shadows() {
        // A database in memory is gone with its last connection.
        return List.of();
    }

}
