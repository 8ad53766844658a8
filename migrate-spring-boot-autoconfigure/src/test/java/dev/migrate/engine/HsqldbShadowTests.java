package dev.migrate.engine;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import org.hsqldb.DatabaseManager;

@OnEngine(Engine.HSQLDB)
class HsqldbShadowTests extends ShadowContract {

    HsqldbShadowTests(TestDatabase database) {
        super(database);
    }

    @Override
    List<String> shadows() {
        return Stream.of(DatabaseManager.getDatabaseURIs().toArray())
            .map(String::valueOf)
            .filter((uri) -> uri.contains("migrate_shadow"))
            .toList();
    }

}
