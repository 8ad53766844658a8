package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.H2)
class H2NumberingTests extends NumberingContract {

    H2NumberingTests(Connection connection) throws SQLException {
        super(connection);
    }

}
