package dev.migrate.database;

@OnEngine(Engine.MYSQL)
class MysqlTestDatabaseTests extends TestDatabaseContract {

}
