package dev.migrate.database;

@OnEngine(Engine.HSQLDB)
class HsqldbTestDatabaseTests extends TestDatabaseContract {

}
