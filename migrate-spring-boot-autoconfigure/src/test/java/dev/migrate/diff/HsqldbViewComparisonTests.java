package dev.migrate.diff;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbViewComparisonTests extends ViewComparisonContract {

}
