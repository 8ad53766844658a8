package dev.migrate.database;

@OnEngine(Engine.DB2)
class Db2TestDatabaseTests extends TestDatabaseContract {

}
