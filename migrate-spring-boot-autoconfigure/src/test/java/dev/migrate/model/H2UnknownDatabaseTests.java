package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2UnknownDatabaseTests extends UnknownDatabaseContract {

}
