package dev.migrate.model;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbDriftTests extends DriftContract {

    @Override
    boolean changesReferencedColumns() {
        return false;
    }

    @Override
    List<Drift> furtherDrifts() {
        // What is checked within the definition of a column has no name here.
        return driftsOfEnumerationTypes();
    }

}
