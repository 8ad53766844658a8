package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbOperationTests extends OperationContract {

    MariadbOperationTests(Connection connection) throws SQLException {
        super(connection);
    }

}
