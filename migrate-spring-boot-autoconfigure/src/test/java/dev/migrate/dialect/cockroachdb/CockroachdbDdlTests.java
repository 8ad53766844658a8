package dev.migrate.dialect.cockroachdb;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.DdlContract;

@OnEngine(Engine.COCKROACHDB)
class CockroachdbDdlTests extends DdlContract {

    CockroachdbDdlTests(Connection connection) throws SQLException {
        super(connection);
    }

}
