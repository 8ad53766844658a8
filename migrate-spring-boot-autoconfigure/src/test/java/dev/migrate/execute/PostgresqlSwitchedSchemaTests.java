package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlSwitchedSchemaTests extends SwitchedSchemaContract {

    PostgresqlSwitchedSchemaTests() {
        super("create schema archive", "select pg_catalog.set_config('search_path', 'archive', false)",
                "show search_path");
    }

}
