package dev.migrate.dialect.db2;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;

@OnEngine(Engine.DB2)
class Db2DdlTests extends DdlContract {

    Db2DdlTests(Connection connection) throws SQLException {
        super(connection);
    }

}
