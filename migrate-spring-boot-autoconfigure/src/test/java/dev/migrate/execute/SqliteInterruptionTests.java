package dev.migrate.execute;

import dev.migrate.database.Engine;

class SqliteInterruptionTests extends InterruptionContract {

    SqliteInterruptionTests() {
        super(Engine.SQLITE);
    }

}
