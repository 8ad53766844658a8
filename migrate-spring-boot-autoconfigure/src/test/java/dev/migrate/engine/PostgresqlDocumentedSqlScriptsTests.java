package dev.migrate.engine;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlDocumentedSqlScriptsTests extends DocumentedSqlScriptsContract {

    PostgresqlDocumentedSqlScriptsTests() {
        super("postgresql");
    }

}
