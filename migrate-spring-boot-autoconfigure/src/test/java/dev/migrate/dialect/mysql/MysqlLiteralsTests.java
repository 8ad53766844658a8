package dev.migrate.dialect.mysql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.LiteralsContract;
import dev.migrate.dialect.StoredValues;

@OnEngine(Engine.MYSQL)
class MysqlLiteralsTests extends LiteralsContract {

    MysqlLiteralsTests(Connection connection) throws SQLException {
        super(connection);
    }

    @Override
    protected Set<String> lacking() {
        return Set.of("time(6) with time zone");
    }

    @Override
    protected boolean isNumber(double number) {
        return Double.isFinite(number);
    }

    @Override
    protected StoredValues values() {
        return StoredValues.MYSQL;
    }

}
