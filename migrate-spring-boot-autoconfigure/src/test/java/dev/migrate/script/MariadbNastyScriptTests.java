package dev.migrate.script;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbNastyScriptTests extends NastyScriptContract {

    static List<Path> scripts() {
        return NastyScripts.runnable("mariadb");
    }

}
