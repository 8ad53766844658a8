package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.LiteralsContract;

@OnEngine(Engine.H2)
class H2LiteralsTests extends LiteralsContract {

    H2LiteralsTests(Connection connection) throws SQLException {
        super(connection);
    }

}
