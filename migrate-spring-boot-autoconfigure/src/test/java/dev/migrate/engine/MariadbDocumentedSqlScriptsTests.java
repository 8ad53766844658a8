package dev.migrate.engine;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbDocumentedSqlScriptsTests extends DocumentedSqlScriptsContract {

    MariadbDocumentedSqlScriptsTests() {
        super("mariadb");
    }

}
