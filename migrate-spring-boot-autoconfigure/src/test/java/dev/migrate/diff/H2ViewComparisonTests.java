package dev.migrate.diff;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2ViewComparisonTests extends ViewComparisonContract {

}
