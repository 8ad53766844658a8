package dev.migrate.database;

@OnEngine(Engine.ORACLE)
class OracleTestDatabaseTests extends TestDatabaseContract {

}
