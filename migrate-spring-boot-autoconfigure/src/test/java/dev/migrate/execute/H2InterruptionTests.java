package dev.migrate.execute;

import dev.migrate.database.Engine;

class H2InterruptionTests extends InterruptionContract {

    H2InterruptionTests() {
        super(Engine.H2);
    }

}
