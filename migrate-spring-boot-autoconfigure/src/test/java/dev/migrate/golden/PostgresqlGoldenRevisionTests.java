package dev.migrate.golden;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlGoldenRevisionTests extends GoldenRevisionContract {

}
