package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbMigrationRunnerTests extends MigrationRunnerContract {

}
