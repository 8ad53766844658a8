package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;

@OnEngine(Engine.MARIADB)
class MariadbDdlTests extends DdlContract {

    MariadbDdlTests(Connection connection) throws SQLException {
        super(connection);
    }

}
