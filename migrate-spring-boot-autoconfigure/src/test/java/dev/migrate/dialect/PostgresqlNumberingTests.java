package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlNumberingTests extends NumberingContract {

    PostgresqlNumberingTests(Connection connection) throws SQLException {
        super(connection);
    }

}
