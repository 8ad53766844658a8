package dev.migrate.dialect.db2;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.InspectorContract;

@OnEngine(Engine.DB2)
class Db2InspectorTests extends InspectorContract {

    @Override
    protected Inspector inspector() {
        Db2Identifiers identifiers = new Db2Identifiers();
        return new Db2Inspector(identifiers, new Db2Types(identifiers));
    }

    @Override
    protected int statements() {
        return 7;
    }

    // each test has a schema of its own, and all have the same others
    @Override
    protected String createOtherSchema(Connection connection) throws SQLException {
        return "nobody";
    }

    @Override
    protected String createSequence(String name) {
        return "create sequence " + name + " as bigint";
    }

}
