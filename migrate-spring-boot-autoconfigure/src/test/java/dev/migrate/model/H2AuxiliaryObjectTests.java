package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2AuxiliaryObjectTests extends AuxiliaryObjectContract {

    @Override
    String routine() {
        return "alias to_hex";
    }

    @Override
    String removal() {
        return "drop alias to_hex";
    }

}
