package dev.migrate.sample.migration;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2LibraryRevisionsTests extends ComparedLibraryRevisionsContract {

}
