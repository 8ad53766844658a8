package dev.migrate.script;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2NastyScriptTests extends NastyScriptContract {

    static List<Path> scripts() {
        return NastyScripts.runnable("h2");
    }

}
