package dev.migrate.dialect.sqlserver;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

@OnEngine(Engine.SQLSERVER)
class SqlserverInspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        SqlserverIdentifiers identifiers = new SqlserverIdentifiers();
        return new SqlserverInspector(identifiers, new SqlserverTypes(identifiers));
    }

    @Override
    protected int statements() {
        return 7;
    }

}
