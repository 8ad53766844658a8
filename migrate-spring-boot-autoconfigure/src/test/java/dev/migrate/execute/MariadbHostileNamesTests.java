package dev.migrate.execute;

import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbHostileNamesTests extends HostileSchemaContract {

    @Override
    void drop(DataSource dataSource, String schema) throws SQLException {
        JournalContract.execute(dataSource, "drop schema " + schema);
    }

}
