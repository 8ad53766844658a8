package dev.migrate.execute;

import dev.migrate.database.Engine;

class MariadbInterruptionTests extends InterruptionContract {

    MariadbInterruptionTests() {
        super(Engine.MARIADB);
    }

}
