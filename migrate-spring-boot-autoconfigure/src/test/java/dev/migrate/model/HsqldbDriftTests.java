package dev.migrate.model;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Operation;

@OnEngine(Engine.HSQLDB)
class HsqldbDriftTests extends DriftContract {

    @Override
    List<Drift> furtherDrifts() {
        return driftsOfEnumerationChecks();
    }

    @Override
    boolean canBeTold(Operation operation) {
        // there is only one size of floating-point numbers
        return !(operation instanceof AlterColumn alteration && alteration.column().equals("a_float"));
    }

}
