package dev.migrate.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.MARIADB)
class MariadbOfflineTests extends OfflineContract {

    MariadbOfflineTests(TestDatabase database) {
        super(database);
    }

    /**
     * The server itself takes a script of several statements.
     */
    @Override
    void run(TestDatabase database, String script) throws Exception {
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + "allowMultiQueries=true";
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(script);
            while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
                // An error in one of the statements comes with its result.
            }
        }
    }

    @Override
    boolean hasConditions() {
        return true;
    }

}
