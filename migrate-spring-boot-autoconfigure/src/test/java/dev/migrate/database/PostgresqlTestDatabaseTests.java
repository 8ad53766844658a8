package dev.migrate.database;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlTestDatabaseTests extends TestDatabaseContract {

}
