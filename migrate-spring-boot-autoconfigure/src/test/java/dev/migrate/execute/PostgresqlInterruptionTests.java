package dev.migrate.execute;

import dev.migrate.database.Engine;

class PostgresqlInterruptionTests extends InterruptionContract {

    PostgresqlInterruptionTests() {
        super(Engine.POSTGRESQL);
    }

}
