package dev.migrate.dialect.hsqldb;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

@OnEngine(Engine.HSQLDB)
class HsqldbInspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        return new HsqldbInspector(new HsqldbIdentifiers(), new HsqldbTypes(new HsqldbIdentifiers()));
    }

    @Override
    protected int statements() {
        return 15;
    }

}
