package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlAuxiliaryObjectTests extends AuxiliaryObjectContract {

    @Override
    String removal() {
        return "drop trigger tr_posting on posting";
    }

}
