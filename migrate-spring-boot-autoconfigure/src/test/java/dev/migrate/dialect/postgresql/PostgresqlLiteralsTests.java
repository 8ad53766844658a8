package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.LiteralsContract;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlLiteralsTests extends LiteralsContract {

    PostgresqlLiteralsTests(Connection connection) throws SQLException {
        super(connection);
    }

}
