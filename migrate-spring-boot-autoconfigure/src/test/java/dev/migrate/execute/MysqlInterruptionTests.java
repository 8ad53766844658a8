package dev.migrate.execute;

import dev.migrate.database.Engine;

class MysqlInterruptionTests extends InterruptionContract {

    MysqlInterruptionTests() {
        super(Engine.MYSQL);
    }

}
