package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlEndedSessionTests extends EndedSessionContract {

    MysqlEndedSessionTests() {
        super("kill connection %s");
    }

}
