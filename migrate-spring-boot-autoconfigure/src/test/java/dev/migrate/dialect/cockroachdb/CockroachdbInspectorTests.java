package dev.migrate.dialect.cockroachdb;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

@OnEngine(Engine.COCKROACHDB)
class CockroachdbInspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        CockroachdbIdentifiers identifiers = new CockroachdbIdentifiers();
        return new CockroachdbInspector(identifiers, new CockroachdbTypes(identifiers));
    }

    @Override
    protected int statements() {
        return 8;
    }

    @Override
    protected int manyTables() {
        return 200;
    }

}
