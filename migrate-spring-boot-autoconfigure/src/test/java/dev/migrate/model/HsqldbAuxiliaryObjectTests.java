package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.HSQLDB)
class HsqldbAuxiliaryObjectTests extends AuxiliaryObjectContract {

    @Override
    String routine() {
        return "function plus_one";
    }

    @Override
    String removal() {
        return "drop function plus_one";
    }

}
