package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbSwitchedSchemaTests extends SwitchedSchemaContract {

    HsqldbSwitchedSchemaTests() {
        super("create schema archive", "set schema archive", "call current_schema");
    }

}
