package dev.migrate.sample.migration;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbLibraryRevisionsTests extends ComparedLibraryRevisionsContract {

}
