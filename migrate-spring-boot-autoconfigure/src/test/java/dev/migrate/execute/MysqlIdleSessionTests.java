package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlIdleSessionTests extends IdleSessionContract {

    MysqlIdleSessionTests() {
        super("sessionVariables=wait_timeout=1");
    }

}
