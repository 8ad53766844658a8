package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbIdleSessionTests extends IdleSessionContract {

    MariadbIdleSessionTests() {
        super("sessionVariables=wait_timeout=1");
    }

}
