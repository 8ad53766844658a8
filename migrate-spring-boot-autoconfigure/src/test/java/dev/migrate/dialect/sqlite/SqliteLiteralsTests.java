package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.LiteralsContract;
import dev.migrate.dialect.StoredValues;

@OnEngine(Engine.SQLITE)
class SqliteLiteralsTests extends LiteralsContract {

    SqliteLiteralsTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Override
    protected boolean isNumber(double number) {
        return !Double.isNaN(number);
    }

    @Override
    protected StoredValues values() {
        return StoredValues.SQLITE;
    }

}
