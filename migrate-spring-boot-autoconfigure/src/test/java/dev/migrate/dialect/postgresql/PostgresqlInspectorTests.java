package dev.migrate.dialect.postgresql;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlInspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        Identifiers identifiers = new PostgresqlIdentifiers();
        return new PostgresqlInspector(identifiers, new PostgresqlTypes(identifiers));
    }

    @Override
    protected int statements() {
        return 8;
    }

}
