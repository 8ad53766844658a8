package dev.migrate.golden;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2GoldenRevisionTests extends GoldenRevisionContract {

}
