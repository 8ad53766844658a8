package dev.migrate.database;

@OnEngine(Engine.COCKROACHDB)
class CockroachdbTestDatabaseTests extends TestDatabaseContract {

}
