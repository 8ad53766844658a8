package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2SessionLockTests extends SessionLockContract {

    /**
     * The connection that holds the lock can say nothing.
     */
    @Override
    boolean isStatementSeen() {
        return false;
    }

}
