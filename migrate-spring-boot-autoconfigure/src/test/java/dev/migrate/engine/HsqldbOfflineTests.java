package dev.migrate.engine;

import java.sql.Connection;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

@OnEngine(Engine.HSQLDB)
class HsqldbOfflineTests extends OfflineContract {

    HsqldbOfflineTests(TestDatabase database) {
        super(database);
    }

    /**
     * SqlTool is a library of its own; this runs one statement after the other too.
     */
    @Override
    void run(TestDatabase database, String script) throws Exception {
        try (Connection connection = database.connect()) {
            ScriptUtils.executeSqlScript(connection, new ByteArrayResource(script.getBytes()));
        }
    }

    @Override
    boolean hasConditions() {
        return false;
    }

}
