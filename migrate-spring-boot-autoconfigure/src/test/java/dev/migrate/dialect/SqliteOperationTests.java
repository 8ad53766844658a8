package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.SQLITE)
class SqliteOperationTests extends OperationContract {

    SqliteOperationTests(Connection connection) throws SQLException {
        super(connection);
    }

    // there is nothing outside the file
    @Override
    void dropsWhatIsOutsideTheDatabaseOfTheTest() {
    }

    @Override
    List<String> queries() {
        return List.of("select name, sql from sqlite_master where type in ('view', 'trigger')");
    }

}
