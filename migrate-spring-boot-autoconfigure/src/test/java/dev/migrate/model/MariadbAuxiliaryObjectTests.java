package dev.migrate.model;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbAuxiliaryObjectTests extends AuxiliaryObjectContract {

}
