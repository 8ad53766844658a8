package dev.migrate.execute;

import dev.migrate.database.Engine;

class HsqldbInterruptionTests extends InterruptionContract {

    HsqldbInterruptionTests() {
        super(Engine.HSQLDB);
    }

}
