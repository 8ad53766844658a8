package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbLeaseLockTests extends LeaseLockContract {

    /**
     * While a statement is being executed, nobody else can read the journal, or the
     * catalog: whoever comes waits in the database.
     */
    @Override
    boolean isStatementSeen() {
        return false;
    }

}
