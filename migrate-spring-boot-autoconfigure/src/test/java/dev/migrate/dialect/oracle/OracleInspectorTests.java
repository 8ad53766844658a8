package dev.migrate.dialect.oracle;

import java.sql.Connection;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

@OnEngine(Engine.ORACLE)
class OracleInspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        OracleIdentifiers identifiers = new OracleIdentifiers();
        return new OracleInspector(identifiers, new OracleTypes(identifiers, 23));
    }

    // to create one takes the right to create users
    @Override
    protected String createOtherSchema(Connection connection) {
        return "nobody";
    }

    @Override
    protected int statements() {
        return 7;
    }

}
