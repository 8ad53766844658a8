package dev.migrate.database;

@OnEngine(Engine.SQLITE)
class SqliteTestDatabaseTests extends TestDatabaseContract {

}
