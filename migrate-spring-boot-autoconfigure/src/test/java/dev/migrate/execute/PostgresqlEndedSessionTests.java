package dev.migrate.execute;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlEndedSessionTests extends EndedSessionContract {

    PostgresqlEndedSessionTests() {
        super("select pg_terminate_backend(%s)");
    }

}
