package dev.migrate.engine;

import java.sql.Connection;
import java.sql.Statement;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlOfflineTests extends OfflineContract {

    PostgresqlOfflineTests(TestDatabase database) {
        super(database);
    }

    /**
     * The driver reads a script of several statements by itself.
     */
    @Override
    void run(TestDatabase database, String script) throws Exception {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    @Override
    boolean hasConditions() {
        return true;
    }

}
