package dev.migrate.dialect.sqlserver;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;

@OnEngine(Engine.SQLSERVER)
class SqlserverDdlTests extends DdlContract {

    SqlserverDdlTests(Connection connection) throws SQLException {
        super(connection);
    }

}
