package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2MigrationRunnerTests extends MigrationRunnerContract {

}
