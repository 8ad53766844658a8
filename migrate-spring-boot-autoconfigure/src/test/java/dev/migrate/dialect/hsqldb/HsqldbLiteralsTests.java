package dev.migrate.dialect.hsqldb;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.LiteralsContract;

@OnEngine(Engine.HSQLDB)
class HsqldbLiteralsTests extends LiteralsContract {

    HsqldbLiteralsTests(Connection connection) throws SQLException {
        super(connection);
    }

}
