package dev.migrate.engine;

import java.io.StringReader;
import java.sql.Connection;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.h2.tools.RunScript;

@OnEngine(Engine.H2)
class H2OfflineTests extends OfflineContract {

    H2OfflineTests(TestDatabase database) {
        super(database);
    }

    @Override
    void run(TestDatabase database, String script) throws Exception {
        try (Connection connection = database.connect()) {
            RunScript.execute(connection, new StringReader(script));
        }
    }

    @Override
    boolean hasConditions() {
        return false;
    }

}
