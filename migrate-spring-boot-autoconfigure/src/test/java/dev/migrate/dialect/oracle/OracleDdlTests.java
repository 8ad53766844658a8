package dev.migrate.dialect.oracle;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;

@OnEngine(Engine.ORACLE)
class OracleDdlTests extends DdlContract {

    OracleDdlTests(Connection connection) throws SQLException {
        super(connection);
    }

}
