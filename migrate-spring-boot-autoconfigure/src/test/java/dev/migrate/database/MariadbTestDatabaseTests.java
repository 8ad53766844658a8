package dev.migrate.database;

@OnEngine(Engine.MARIADB)
class MariadbTestDatabaseTests extends TestDatabaseContract {

}
