package dev.migrate.diff;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbViewComparisonTests extends ViewComparisonContract {

}
