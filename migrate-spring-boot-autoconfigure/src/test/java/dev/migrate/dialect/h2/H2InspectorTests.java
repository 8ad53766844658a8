package dev.migrate.dialect.h2;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;
import dev.migrate.dialect.StandardIdentifiers.Folding;

@OnEngine(Engine.H2)
class H2InspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        return new H2Inspector(new H2Identifiers(Folding.UPPER), new H2Types());
    }

    @Override
    protected int statements() {
        return 12;
    }

}
