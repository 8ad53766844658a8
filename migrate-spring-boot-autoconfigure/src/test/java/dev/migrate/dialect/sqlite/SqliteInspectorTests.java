package dev.migrate.dialect.sqlite;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

@OnEngine(Engine.SQLITE)
class SqliteInspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        return new SqliteInspector(new SqliteIdentifiers(), new SqliteTypes(new SqliteIdentifiers()));
    }

    @Override
    protected int statements() {
        return 2;
    }

    @Override
    protected boolean hasSequences() {
        return false;
    }

}
