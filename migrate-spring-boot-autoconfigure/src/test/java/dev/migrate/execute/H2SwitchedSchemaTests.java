package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2SwitchedSchemaTests extends SwitchedSchemaContract {

    H2SwitchedSchemaTests() {
        super("create schema archive", "set schema archive", "call current_schema()");
    }

}
