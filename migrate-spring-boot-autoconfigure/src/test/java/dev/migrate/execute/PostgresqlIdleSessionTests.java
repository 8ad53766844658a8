package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlIdleSessionTests extends IdleSessionContract {

    PostgresqlIdleSessionTests() {
        super("options=-c%20idle_in_transaction_session_timeout=300%20-c%20idle_session_timeout=300");
    }

}
