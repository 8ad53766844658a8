package dev.migrate.golden;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbGoldenRevisionTests extends GoldenRevisionContract {

}
