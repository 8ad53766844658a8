package dev.migrate.database;

@OnEngine(Engine.H2)
class H2TestDatabaseTests extends TestDatabaseContract {

}
