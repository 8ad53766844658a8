package dev.migrate.golden;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.SQLITE)
class SqliteGoldenRevisionTests extends GoldenRevisionContract {

}
