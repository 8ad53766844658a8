package dev.migrate.model;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlDriftTests extends DriftContract {

    @Override
    List<Drift> furtherDrifts() {
        return driftsOfEnumerationChecks();
    }

}
