package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MYSQL)
class MysqlHostileNamesTests extends HostileNamesContract {

    /**
     * Connector/J finds no parameters behind a backslash in a quoted name.
     */
    @Override
    String own(String name) {
        return super.own(name).replace("\\", "end");
    }

}
