package dev.migrate.model;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2DriftTests extends DriftContract {

    @Override
    List<Drift> furtherDrifts() {
        return Stream.concat(driftsOfEnumerationChecks().stream(), driftsOfEnumerationTypes().stream()).toList();
    }

}
