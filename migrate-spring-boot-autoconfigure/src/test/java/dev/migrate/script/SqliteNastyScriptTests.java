package dev.migrate.script;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.SQLITE)
class SqliteNastyScriptTests extends NastyScriptContract {

    static List<Path> scripts() {
        return NastyScripts.runnable("sqlite");
    }

}
