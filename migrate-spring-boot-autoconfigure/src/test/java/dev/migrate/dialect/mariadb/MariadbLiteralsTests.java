package dev.migrate.dialect.mariadb;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.LiteralsContract;

@OnEngine(Engine.MARIADB)
class MariadbLiteralsTests extends LiteralsContract {

    MariadbLiteralsTests(Connection connection) throws SQLException {
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

}
