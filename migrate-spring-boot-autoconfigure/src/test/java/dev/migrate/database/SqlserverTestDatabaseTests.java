package dev.migrate.database;

@OnEngine(Engine.SQLSERVER)
class SqlserverTestDatabaseTests extends TestDatabaseContract {

}
