package dev.migrate.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;

@OnEngine(Engine.SQLITE)
class SqliteShadowTests extends ShadowContract {

    SqliteShadowTests(TestDatabase database) {
        super(database);
    }

    @Override
    List<String> shadows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map((file) -> file.getFileName().toString())
                .filter((name) -> name.startsWith("migrate_shadow"))
                .toList();
        }
    }

}
